package org.casewright.transcription.format;

import java.util.Optional;
import org.casewright.core.CasewrightException;
import org.jspecify.annotations.Nullable;

/**
 * A file is not a transcript that can be read whole. Mend it at the place named, export it again, or choose another.
 *
 * <p>Nothing of it was kept. The message holds no content and no file name.
 */
public final class UnreadableTranscriptException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    private final @Nullable TranscriptFormat format;
    private final String place;

    /**
     * Says what is wrong, where, and what to do.
     *
     * @param format it was tried as; null if none fitted
     * @param place such as "line 12" or "word/document.xml"; empty for the whole file
     * @param trouble what is wrong, without a full stop and without content
     * @param remedy what to do, as sentences
     */
    public UnreadableTranscriptException(
            @Nullable TranscriptFormat format, String place, String trouble, String remedy) {
        super("The transcript cannot be read" + (format == null ? "" : " as " + format.words()) + ": "
                + (place.isEmpty() ? "" : place + ": ") + trouble + ". " + remedy);
        this.format = format;
        this.place = place;
    }

    /** What it was tried as; empty if no format fitted. */
    public Optional<TranscriptFormat> format() {
        return Optional.ofNullable(format);
    }

    /** Where the trouble is, such as "line 12"; empty if it is with the whole file. */
    public Optional<String> place() {
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }
}
