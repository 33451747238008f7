package org.casewright.transcription.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words and voices of one WebVTT cue: tags are taken off, entities resolved, lines joined by a space, readings of
 * ruby left out. An angle bracket that opens no tag stays as it is.
 */
final class CueText {

    /** Longer than any tag a person or tool writes; what is longer is words. */
    private static final int LONGEST_TAG = 500;

    private final List<Optional<String>> voices = new ArrayList<>();
    private final List<StringBuilder> said = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<String> voice = Optional.empty();
    private boolean inRubyText;
    private int nextClose;

    private CueText() {}

    /** What one voice says in the cue. */
    record Run(Optional<String> voice, String text) {}

    /** The runs of a cue's payload, at least one; several voices in one cue give several. */
    static List<Run> runs(String payload) {
        CueText cue = new CueText();
        cue.read(payload);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < cue.said.size(); i++) {
            runs.add(new Run(cue.voices.get(i), cue.said.get(i).toString()));
        }
        return runs.isEmpty() ? List.of(new Run(cue.voice, "")) : runs;
    }

    private void read(String payload) {
        int at = 0;
        while (at < payload.length()) {
            char c = payload.charAt(at);
            int close = c == '<' ? endOfTag(payload, at) : -1;
            if (close > 0) {
                tag(payload.substring(at + 1, close));
                at = close + 1;
            } else if (c == '&') {
                at = Entities.resolve(payload, at, inRubyText ? new StringBuilder() : words);
            } else {
                if (!inRubyText) {
                    words.append(c == '\n' ? ' ' : c);
                }
                at++;
            }
        }
        endRun();
    }

    /** Where a tag that begins here ends; -1 if none begins here. */
    private int endOfTag(String payload, int open) {
        if (open + 1 >= payload.length() || nextClose < 0) {
            return -1;
        }
        // Looked for once and remembered, so that a line full of open brackets costs no more than its length.
        if (nextClose <= open) {
            nextClose = payload.indexOf('>', open);
        }
        char next = payload.charAt(open + 1);
        boolean opens = next == '/' || next == '>' || next == '.' || Character.isLetterOrDigit(next);
        return opens && nextClose - open <= LONGEST_TAG ? nextClose : -1;
    }

    private void tag(String tag) {
        String name = name(tag);
        switch (name) {
            case "v" -> startVoice(annotation(tag));
            case "/v" -> startVoice(null);
            case "rt" -> inRubyText = true;
            case "/rt", "/ruby" -> inRubyText = false;
            default -> {
                // Looks and languages: not words.
            }
        }
    }

    private void startVoice(@Nullable String label) {
        endRun();
        voice = label == null || label.isEmpty() ? Optional.empty() : Optional.of(label);
    }

    /** Keeps what was said so far; two runs of one voice are one. */
    private void endRun() {
        String text = words.toString().strip();
        words.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        int last = said.size() - 1;
        if (last >= 0 && voices.get(last).equals(voice)) {
            said.get(last).append(' ').append(text);
        } else {
            voices.add(voice);
            said.add(new StringBuilder(text));
        }
    }

    private static String name(String tag) {
        int end = tag.startsWith("/") ? 1 : 0;
        while (end < tag.length() && " \t\n.".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.substring(0, end);
    }

    /** What follows the name and its classes, white space made single. */
    private static String annotation(String tag) {
        int start = 0;
        while (start < tag.length() && " \t\n".indexOf(tag.charAt(start)) < 0) {
            start++;
        }
        StringBuilder resolved = new StringBuilder();
        for (int at = start; at < tag.length(); ) {
            if (tag.charAt(at) == '&') {
                at = Entities.resolve(tag, at, resolved);
            } else {
                resolved.append(tag.charAt(at++));
            }
        }
        return String.join(" ", resolved.toString().strip().split("\\s+"));
    }
}
