package org.casewright.transcription.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Finds the text of a Word file. Only {@code word/document.xml} is read; everything else is passed over, counted and
 * bounded, so that a small file cannot unpack into a large one.
 */
final class WordText {

    static final String PART = "word/document.xml";

    /** Packed text of a real transcript grows about tenfold; a bomb, a thousandfold. */
    private static final int MAX_RATIO = 200;

    private WordText() {}

    /** The lines of the main part, a paragraph or a line break each. */
    static List<String> lines(byte[] bytes, ReadingLimits limits) {
        long allowed = Math.min(limits.maxExpandedBytes(), (long) bytes.length * MAX_RATIO);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                Bounded bounded = new Bounded(zip, allowed)) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > limits.maxParts()) {
                    throw trouble("", "it has more than " + limits.maxParts() + " parts");
                }
                if (part.getName().equals(PART)) {
                    return new WordParagraphs(limits).read(letters(bounded));
                }
                bounded.drain();
            }
        } catch (TooLargeException e) {
            throw trouble("", "it unpacks to more than a transcript can be");
        } catch (CharacterCodingException e) {
            throw trouble(PART, "its letters are not in UTF-8");
        } catch (IOException | IllegalArgumentException e) {
            throw trouble("", "its packing is damaged, or it was cut short");
        }
        throw trouble("", "it has no " + PART);
    }

    /** Letters, not bytes: over bytes that are no letters the platform's parser writes to the standard streams. */
    private static Reader letters(InputStream part) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(part);
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        if (!FileText.startsWith(start, 0xEF, 0xBB, 0xBF)) {
            bytes.reset();
        }
        boolean wide = FileText.startsWith(start, 0xFE, 0xFF) || FileText.startsWith(start, 0xFF, 0xFE);
        return new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    static UnreadableTranscriptException trouble(String place, String what) {
        return new UnreadableTranscriptException(
                TranscriptFormat.WORD,
                place,
                what,
                "Open it in Word and save it anew as .docx, or export the transcript as .vtt.");
    }

    /** More came out than was allowed. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Counts what comes out of all parts together. Closing it closes nothing: the parts share one stream. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long allowed) {
            super(in);
            this.left = allowed;
        }

        void drain() throws IOException {
            byte[] buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) {
                // Only counted.
            }
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = in.read(to, from, length);
            count(count);
            return count;
        }

        private void count(int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new TooLargeException();
            }
        }

        @Override
        public void close() {}
    }
}
