package org.casewright.core.speech;

import org.casewright.core.Progress;
import org.casewright.core.ProviderSpi;

/**
 * Turns one recording into text.
 *
 * <p>Implementations are safe for use by many threads at once, and keep no copy of the audio after {@link #transcribe}
 * returns. They are called by the {@code Transcriber} of {@code casewright-transcription}, which asks the gate first.
 * Prove yours with {@code SpeechToTextContract} from {@code casewright-testkit}.
 */
@ProviderSpi
public interface SpeechToText {

    /** What the engine is and where the audio goes; constant for the life of the object. */
    EngineProfile profile();

    /**
     * Transcribes one recording.
     *
     * @param recording read through {@link Recording#pcm()}, as 16-bit mono PCM at 16 000 Hz
     * @param progress is told how much of the audio is done, in bytes of PCM, and may stop the work
     * @return segments in time order, not overlapping, all within the recording, each with its time; none for silence
     * @throws EngineUnavailableException if the engine cannot answer now; the same call may succeed later
     * @throws UnreadableRecordingException if the recording is not sound this reads
     * @throws org.casewright.core.WorkCancelledException if {@code progress} stopped the work
     */
    Transcript transcribe(Recording recording, Progress progress);
}
