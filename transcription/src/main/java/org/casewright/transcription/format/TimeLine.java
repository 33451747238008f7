package org.casewright.transcription.format;

import java.time.Duration;
import java.util.Optional;
import org.casewright.core.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The line of a caption that holds its times, {@code 00:01.000 --> 00:04.000}.
 *
 * @param start of the caption
 * @param end of the caption; may wrongly be before {@code start}
 * @param strict whether it is as WebVTT wants it
 */
record TimeLine(Duration start, Duration end, boolean strict) {

    private static final String ARROW = "-->";

    /** Whether a line holds an arrow. */
    static boolean hasArrow(String line) {
        return line.contains(ARROW);
    }

    /** Reads a line; null if its times cannot be read even leniently. */
    static @Nullable TimeLine read(String line) {
        TimeLine strict = read(line, true);
        return strict != null ? strict : read(line, false);
    }

    /** Whether a line without an arrow looks like the beginning of one: the file was cut off, or the arrow lost. */
    static boolean brokenOff(String line) {
        return line.indexOf(':') > 0 && line.chars().allMatch(c -> "0123456789:.,- \t".indexOf(c) >= 0);
    }

    /** Whether a line with an arrow was meant as times, and is not words about an arrow. */
    static boolean meantAsTimes(String line) {
        String before = line.substring(0, line.indexOf(ARROW)).strip();
        String after = line.substring(line.indexOf(ARROW) + ARROW.length()).strip();
        return isDigit(before) || isDigit(after);
    }

    /** The span, where the end is not before the start. */
    Optional<TimeSpan> span() {
        return end.compareTo(start) < 0 ? Optional.empty() : Optional.of(new TimeSpan(start, end));
    }

    private static @Nullable TimeLine read(String line, boolean strict) {
        Clock.Reading start = clock(line, skipBlanks(line, 0), strict);
        if (start == null) {
            return null;
        }
        int arrow = skipBlanks(line, start.end());
        if (!line.startsWith(ARROW, arrow)) {
            return null;
        }
        Clock.Reading end = clock(line, skipBlanks(line, arrow + ARROW.length()), strict);
        return end == null ? null : new TimeLine(start.time(), end.time(), strict);
    }

    private static Clock.@Nullable Reading clock(String line, int from, boolean strict) {
        return strict ? Clock.strict(line, from) : Clock.lenient(line, from);
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
