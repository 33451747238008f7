package org.casewright.transcription.format;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, which end in CR, LF or both; counted from 0 here and from 1 in messages. */
final class Lines extends AbstractList<String> {

    private final List<String> lines;

    private Lines(List<String> lines) {
        this.lines = lines;
    }

    /** Lines that were cut before. */
    static Lines of(List<String> lines) {
        return new Lines(List.copyOf(lines));
    }

    /**
     * Cuts a text into lines.
     *
     * @throws UnreadableTranscriptException if there are too many lines, or one is too long
     */
    static Lines of(String text, ReadingLimits limits, @Nullable TranscriptFormat format) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int length = text.length();
        while (start < length) {
            int end = start;
            while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            check(lines.size(), end - start, limits, format);
            lines.add(end == start ? "" : text.substring(start, end));
            boolean crlf = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (crlf ? 2 : 1);
        }
        return new Lines(lines);
    }

    private static void check(int before, int chars, ReadingLimits limits, @Nullable TranscriptFormat format) {
        if (chars > limits.maxLineChars()) {
            throw new UnreadableTranscriptException(
                    format,
                    "line " + (before + 1),
                    "it is longer than " + limits.maxLineChars() + " characters",
                    "Break it into lines, or raise ReadingLimits.maxLineChars.");
        }
        if (before >= limits.maxLines()) {
            throw new UnreadableTranscriptException(
                    format,
                    "",
                    "it has more than " + limits.maxLines() + " lines",
                    "Split it, or raise ReadingLimits.maxLines.");
        }
    }

    /** Some of the lines as one text, joined by line feeds. */
    String join(int from, int to) {
        return to - from == 1 ? lines.get(from) : String.join("\n", lines.subList(from, to));
    }

    @Override
    public String get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }
}
