package org.casewright.core.speech;

import org.casewright.core.CasewrightException;
import org.jspecify.annotations.Nullable;

/** A recording is not sound that can be read. Convert it, or choose another file. */
public final class UnreadableRecordingException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong with it.
     *
     * @param what is wrong, such as "the header is not that of a WAV file"; no personal content
     * @param cause what the reader said
     */
    public UnreadableRecordingException(String what, @Nullable Throwable cause) {
        super("The recording cannot be read: " + what + ". Give a PCM WAV file, mono or stereo, 8 to 48 kHz.", cause);
    }
}
