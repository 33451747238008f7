package org.casewright.transcription.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.core.record.TimeSpan;

/**
 * Reads SubRip, which has no standard: blocks of a number, a line of times and words, usually with a blank line between.
 *
 * <p>Numbers and blank lines may be missing; milliseconds may follow a comma or a full stop. Words are kept even where
 * their times cannot be read.
 */
final class SubRip {

    private final List<Caption> captions = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private Optional<TimeSpan> time = Optional.empty();
    private boolean afterTimeLine;
    private long number;

    private SubRip() {}

    /** Whether some line among the first holds times with an arrow. */
    static boolean fits(List<String> lines) {
        return lines.stream().limit(200).anyMatch(line -> TimeLine.hasArrow(line) && TimeLine.read(line) != null);
    }

    static List<Caption> captions(List<String> lines) {
        SubRip reader = new SubRip();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), i + 1);
        }
        reader.endCaption();
        return reader.captions;
    }

    private void line(String line, int place) {
        if (TimeLine.hasArrow(line) && TimeLine.meantAsTimes(line)) {
            takeNumber();
            endCaption();
            TimeLine times = TimeLine.read(line);
            time = times == null ? Optional.empty() : times.span();
            afterTimeLine = true;
        } else if (TimeLine.brokenOff(line) && (text.isEmpty() || blankBefore())) {
            throw new UnreadableTranscriptException(
                    TranscriptFormat.SUBRIP,
                    "line " + place,
                    "the time line is broken off",
                    "The file may have been cut short: export it again, or mend that line.");
        } else {
            text.add(line);
        }
    }

    /** The line of digits before a time line is the caption's number, unless it can only be words. */
    private void takeNumber() {
        int last = text.size() - 1;
        if (last < 0 || text.get(last).isEmpty() || !isNumber(text.get(last))) {
            return;
        }
        long value = Long.parseLong(text.get(last));
        if (last == 0 || text.get(last - 1).isEmpty() || value == number + 1 || value == captions.size() + 2) {
            text.remove(last);
            number = value;
        }
    }

    private boolean blankBefore() {
        String last = text.get(text.size() - 1);
        return last.isEmpty() || isNumber(last);
    }

    private void endCaption() {
        text.removeIf(String::isEmpty);
        if (afterTimeLine || !text.isEmpty()) {
            captions.add(new Caption(time, Optional.empty(), unstyled(String.join(" ", text))));
        }
        text.clear();
        time = Optional.empty();
        afterTimeLine = false;
    }

    private static boolean isNumber(String line) {
        return !line.isEmpty() && line.length() <= 9 && line.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Without {@code <i>} and {@code {\an8}}: looks, not words. */
    private static String unstyled(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder bare = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = endOfStyle(text, at);
            if (end < 0) {
                bare.append(text.charAt(at));
            }
            at = end < 0 ? at + 1 : end;
        }
        return bare.toString().strip();
    }

    private static int endOfStyle(String text, int at) {
        if (text.startsWith("{\\", at)) {
            return closing(text, at, '}');
        }
        if (text.charAt(at) != '<' || at + 1 >= text.length()) {
            return -1;
        }
        char next = text.charAt(at + 1);
        return next == '/' || Character.isLetter(next) ? closing(text, at, '>') : -1;
    }

    private static int closing(String text, int open, char close) {
        int limit = Math.min(text.length(), open + 120);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return -1;
    }
}
