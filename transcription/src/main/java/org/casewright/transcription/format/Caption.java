package org.casewright.transcription.format;

import java.util.Optional;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Speaker;

/** A stretch of a transcript as a format gives it; the voice may still stand at the beginning of the text. */
record Caption(Optional<TimeSpan> time, Optional<String> voice, String text) {

    Segment segment() {
        return new Segment(time, voice.map(Speaker::new), text);
    }

    /** The same where the words begin with the speaker's label. */
    Caption saidBy(String label, String words) {
        return new Caption(time, Optional.of(label), words);
    }

    @Override
    public String toString() {
        return "Caption[withheld]";
    }
}
