package org.casewright.transcription.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.json.UnreadableFormException;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceKind;
import org.casewright.core.speech.Transcript;

/**
 * Reads transcript files of any {@link TranscriptFormat}, found out from the content first and the file's name second.
 *
 * <p>A file is read whole or refused; words are never left out in silence. Each caption, line or interval with words is
 * one segment, in the order of the file, empty captions included; a caption in which several voices speak gives one
 * segment for each. Captions may overlap or run backwards; one whose times make no sense keeps its words without a time.
 *
 * <p>Through {@code Transcriber.importTranscript} the gate is asked first; call this directly only where the words are
 * not about anybody. Immutable and safe for many threads.
 */
public final class TranscriptReader {

    private final ReadingLimits limits;

    /**
     * A reader.
     *
     * @param limits beyond which a file is refused
     */
    public TranscriptReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one file.
     *
     * @param file opened once
     * @throws UnreadableTranscriptException if it cannot be read whole, naming the place and what to do
     */
    public Transcript read(TranscriptFile file) {
        byte[] bytes = bytes(file);
        TranscriptText text = TranscriptText.of(bytes, file, limits);
        if (text.format() == TranscriptFormat.STORED) {
            return stored(text.stored());
        }
        return transcript(List.of(file), Digests.sha256(bytes), text.format(), text.captions());
    }

    private static Transcript stored(String json) {
        try {
            return StoredForm.TRANSCRIPT.read(json);
        } catch (UnreadableFormException e) {
            throw new UnreadableTranscriptException(
                    TranscriptFormat.STORED, "", "it is damaged", "Give the text that Casewright wrote, unchanged.");
        }
    }

    /**
     * Reads files that each hold one voice of the same conversation, such as a pair of TextGrids, as one transcript
     * ordered by time.
     *
     * @param files at least one; title, day and language are those of the first
     * @throws UnreadableTranscriptException if one of them cannot be read whole
     */
    public Transcript readTogether(List<TranscriptFile> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("files must not be empty");
        }
        byte[][] all = new byte[files.size()][];
        List<Caption> captions = new ArrayList<>();
        Optional<TranscriptFormat> format = Optional.empty();
        for (int i = 0; i < all.length; i++) {
            all[i] = bytes(files.get(i));
            TranscriptText text = TranscriptText.of(all[i], files.get(i), limits);
            captions.addAll(text.captions());
            format = format.or(() -> Optional.of(text.format()));
        }
        return transcript(files, Digests.sha256(all), format.orElseThrow(), TextGrid.byTime(captions));
    }

    private Transcript transcript(
            List<TranscriptFile> files, String sha256, TranscriptFormat format, List<Caption> captions) {
        if (captions.size() > limits.maxLines()) {
            throw new UnreadableTranscriptException(
                    format,
                    "",
                    "it has more than " + limits.maxLines() + " captions",
                    "Split it, or raise ReadingLimits.maxLines.");
        }
        TranscriptFile first = files.get(0);
        Source source = Source.of(SourceKind.TRANSCRIPT, first.title(), first.on(), sha256);
        return new Transcript(
                source,
                first.language(),
                format.id(),
                captions.stream().map(Caption::segment).toList());
    }

    private byte[] bytes(TranscriptFile file) {
        byte[] bytes;
        try (InputStream in = file.content().open()) {
            bytes = in.readNBytes(limits.maxBytes() + 1);
        } catch (IOException e) {
            // The exception itself may say the file's name, which may be a person's.
            throw new UnreadableTranscriptException(
                    null,
                    "",
                    "it could not be opened or read to its end (" + e.getClass().getSimpleName() + ")",
                    "Check that it is there and that it may be read.");
        }
        if (bytes.length > limits.maxBytes()) {
            throw new UnreadableTranscriptException(
                    null,
                    "",
                    "it is larger than " + limits.maxBytes() + " bytes",
                    "Give the transcript alone, split it, or raise ReadingLimits.maxBytes.");
        }
        return bytes;
    }
}
