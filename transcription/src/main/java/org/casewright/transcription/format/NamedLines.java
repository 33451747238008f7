package org.casewright.transcription.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads text with a voice before each line, {@code Name: words} or {@code [doctor] words}, with or without a time
 * before it. A line without a voice goes on with what the voice before it said.
 */
final class NamedLines {

    private NamedLines() {}

    /** A line with the time that stood before it. */
    private record Timed(@Nullable Duration start, String text) {}

    /** Whether the lines are told apart by voices. */
    static boolean fits(List<String> lines) {
        return Labels.in(texts(timed(lines))).any();
    }

    /** The captions, one for each voiced line; words before the first voice have none. */
    static List<Caption> captions(List<String> lines) {
        List<Timed> timed = timed(lines);
        Labels labels = Labels.in(texts(timed));
        Turns turns = new Turns();
        for (Timed line : timed) {
            Label label = labels.of(line.text);
            if (label != null) {
                turns.begin(label.name(), line.start, null);
                turns.add(label.words());
            } else {
                turns.add(line.text);
            }
        }
        return turns.captions();
    }

    private static List<String> texts(List<Timed> lines) {
        return lines.stream().map(Timed::text).toList();
    }

    private static List<Timed> timed(List<String> lines) {
        List<Timed> timed = new ArrayList<>();
        for (String line : InlineVoices.cut(lines.stream().map(String::strip).toList())) {
            String text = line.strip();
            if (!text.isEmpty()) {
                timed.add(timed(text));
            }
        }
        return timed;
    }

    /** Takes {@code 0:03:21}, {@code [0:03:21]} or {@code (0:03:21)} off the beginning of a line. */
    private static Timed timed(String line) {
        int bracket = "[(".indexOf(line.charAt(0));
        Clock.Reading clock = Clock.lenient(line, bracket < 0 ? 0 : 1);
        if (clock == null || clock.end() >= line.length()) {
            return new Timed(null, line);
        }
        char after = line.charAt(clock.end());
        boolean closes = bracket < 0 ? Character.isWhitespace(after) : after == "])".charAt(bracket);
        String rest = line.substring(clock.end() + 1).strip();
        // A time alone before words that name nobody may be part of what was said: "10:30 we left".
        return closes && Label.read(rest) != null ? new Timed(clock.time(), rest) : new Timed(null, line);
    }
}
