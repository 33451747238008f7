package org.casewright.transcription.format;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two layouts in which Teams has written transcripts into Word files.
 *
 * <p>Newer: a line {@code Amina Osei   0:03}, then what she said. Older: a line {@code 0:0:0.0 --> 0:0:5.190}, a line with
 * the name, then what was said. Title, date and length before the first turn, and the lines that say who started and
 * stopped the transcription, are no one's words and are left out.
 */
final class TeamsLayout {

    private TeamsLayout() {}

    /** The head of a turn; {@code voice} is empty where it stands on the next line. */
    private record Head(
            String voice, Duration start, @Nullable Duration end) {}

    /** Whether some line is the head of a turn. */
    static boolean fits(List<String> lines) {
        return lines.stream().anyMatch(line -> head(line) != null);
    }

    static List<Caption> captions(List<String> lines) {
        Turns turns = new Turns();
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            Head head = head(lines.get(i));
            if (head != null) {
                boolean nameFollows = head.voice.isEmpty() && i + 1 < lines.size() && head(lines.get(i + 1)) == null;
                turns.begin(nameFollows ? lines.get(++i) : head.voice, head.start, head.end);
                begun = true;
            } else if (begun && !isNotice(lines.get(i))) {
                turns.add(lines.get(i).strip());
            }
        }
        return turns.captions();
    }

    private static @Nullable Head head(String line) {
        if (TimeLine.hasArrow(line)) {
            TimeLine times = TimeLine.read(line);
            return times == null ? null : new Head("", times.start(), times.end());
        }
        String bare = line.strip();
        int clock = bare.length();
        while (clock > 0 && "0123456789:".indexOf(bare.charAt(clock - 1)) >= 0) {
            clock--;
        }
        String voice = bare.substring(0, clock);
        if (clock == bare.length() || !endsInGap(voice) || voice.isBlank() || voice.length() > 200) {
            return null;
        }
        Clock.Reading time = Clock.lenient(bare, clock);
        return time == null || time.end() != bare.length() ? null : new Head(voice.strip(), time.time(), null);
    }

    /** One space may be in a sentence, "we met at 10:30"; Teams sets three. */
    private static boolean endsInGap(String voice) {
        int blanks = 0;
        boolean tab = false;
        for (int i = voice.length() - 1; i >= 0 && isBlank(voice.charAt(i)); i--) {
            blanks++;
            tab |= voice.charAt(i) == '\t';
        }
        return blanks >= 2 || tab;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static boolean isNotice(String line) {
        String end = line.strip().toLowerCase(Locale.ROOT);
        return end.length() < 200 && (end.endsWith(" started transcription") || end.endsWith(" stopped transcription"));
    }
}
