package org.casewright.transcription.planted;

import org.casewright.core.Progress;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.speech.Transcript;

/** Planted: an engine must be reached through the gate. */
public final class HearsWithoutAPermit {

    public Transcript hear(SpeechToText engine, Recording recording) {
        return engine.transcribe(recording, Progress.unwatched());
    }
}
