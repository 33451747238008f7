package org.casewright.transcription.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.core.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads WebVTT: block by block, as the
 * <a href="https://www.w3.org/TR/webvtt1/#file-parsing">W3C's parsing rules</a> say.
 *
 * <p>The rules drop whatever is malformed, since a film goes on without a caption. A record must not lose words in
 * silence, so for a transcript three things differ: a cue whose times cannot be read, or end before they start, keeps
 * its words without a time; a block of text that belongs to no cue is kept as words without time or voice; and a time
 * line that is broken off is refused, since words are likely to be missing after it.
 */
public final class WebVtt {

    private final Lines lines;
    private final List<Found> found = new ArrayList<>();

    private WebVtt(Lines lines) {
        this.lines = lines;
    }

    /**
     * The cues, exactly as the W3C's rules give them: malformed ones are left out.
     *
     * @param text of the file, with or without a byte order mark
     * @throws UnreadableTranscriptException if it does not begin with the WebVTT signature, or is too large
     */
    public static List<WebVttCue> cues(String text) {
        List<WebVttCue> cues = new ArrayList<>();
        for (Found one : parse(Lines.of(text, ReadingLimits.standard(), TranscriptFormat.WEBVTT))) {
            if (one.times != null && one.times.strict()) {
                cues.add(new WebVttCue(one.id, one.times.start(), one.times.end(), one.text));
            }
        }
        return List.copyOf(cues);
    }

    /** The captions for a transcript: nothing that may be words is left out. */
    static List<Caption> captions(Lines lines) {
        List<Caption> captions = new ArrayList<>();
        for (Found one : parse(lines)) {
            Optional<TimeSpan> time = one.times == null ? Optional.empty() : one.times.span();
            for (CueText.Run run : CueText.runs(one.text)) {
                captions.add(new Caption(time, run.voice(), run.text()));
            }
        }
        return captions;
    }

    /** Whether a text begins with the signature. */
    static boolean fits(String text) {
        String start = text.startsWith("\uFEFF") ? text.substring(1, Math.min(text.length(), 8)) : text;
        return start.startsWith("WEBVTT") && (start.length() == 6 || " \t\r\n".indexOf(start.charAt(6)) >= 0);
    }

    /** One block that is a cue, or could not be read as one; {@code times} is null where they could not be read. */
    private record Found(String id, @Nullable TimeLine times, String text) {}

    private static List<Found> parse(Lines lines) {
        if (lines.isEmpty() || !fits(lines.get(0))) {
            throw new UnreadableTranscriptException(
                    TranscriptFormat.WEBVTT,
                    "line 1",
                    "it does not begin with WEBVTT",
                    "Export it again, or say which format it is.");
        }
        WebVtt reader = new WebVtt(lines);
        int at = reader.skipHeader();
        while (at < lines.size()) {
            at = lines.get(at).isEmpty() ? at + 1 : reader.block(at);
        }
        return reader.found;
    }

    /** The header ends at an empty line, or before a line with an arrow. */
    private int skipHeader() {
        int at = 1;
        while (at < lines.size() && !lines.get(at).isEmpty() && !TimeLine.hasArrow(lines.get(at))) {
            at++;
        }
        return at;
    }

    /** Reads the block that begins at a line; gives the line after it. */
    private int block(int first) {
        int at = first;
        String id = "";
        if (!TimeLine.hasArrow(lines.get(at))) {
            boolean idOfCue = at + 1 < lines.size() && TimeLine.hasArrow(lines.get(at + 1));
            if (!idOfCue) {
                return textBlock(first);
            }
            id = lines.get(at++);
        }
        String timeLine = lines.get(at);
        int end = endOfText(at + 1);
        TimeLine times = TimeLine.read(timeLine);
        String text = lines.join(at + 1, end);
        if (times == null && !TimeLine.meantAsTimes(timeLine)) {
            text = text.isEmpty() ? timeLine : timeLine + "\n" + text;
        }
        if (times != null || !text.isEmpty()) {
            found.add(new Found(id, times, text));
        }
        return end;
    }

    /** A block without times: a comment, a style, a region, or words that lost their cue. */
    private int textBlock(int first) {
        int end = endOfText(first);
        if (!isKeyword(lines.get(first))) {
            for (int i = first; i < end; i++) {
                if (TimeLine.brokenOff(lines.get(i))) {
                    throw new UnreadableTranscriptException(
                            TranscriptFormat.WEBVTT,
                            "line " + (i + 1),
                            "the time line is broken off",
                            "The file may have been cut short: export it again, or mend that line.");
                }
            }
            found.add(new Found("", null, lines.join(first, end)));
        }
        return end;
    }

    private int endOfText(int first) {
        int at = first;
        while (at < lines.size() && !lines.get(at).isEmpty() && !TimeLine.hasArrow(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isKeyword(String line) {
        return isWord(line, "NOTE") || isWord(line, "STYLE") || isWord(line, "REGION") || line.startsWith("Region:");
    }

    private static boolean isWord(String line, String word) {
        return line.startsWith(word)
                && (line.length() == word.length() || " \t".indexOf(line.charAt(word.length())) >= 0);
    }
}
