package org.casewright.transcription.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts lines that hold several voices, {@code [doctor] how are you [patient] fine}, before each of them.
 *
 * <p>Without that, everybody's words on the line would be put down to the first. A bracket that tells of a noise, such as
 * {@code [inaudible]}, is no voice, and only a line that begins with a bracket is looked at.
 */
final class InlineVoices {

    private static final Pattern BRACKET = Pattern.compile("\\[(\\p{L}[\\p{L} _-]{0,28}\\d{0,2})\\]");

    private static final Set<String> NOISES = Set.of(
            "applause",
            "background noise",
            "background",
            "blank",
            "cough",
            "coughs",
            "cross talk",
            "crosstalk",
            "crying",
            "foreign",
            "inaudible",
            "indistinct",
            "laughing",
            "laughs",
            "laughter",
            "music",
            "name",
            "noise",
            "overlapping",
            "pause",
            "redacted",
            "sigh",
            "sighs",
            "silence",
            "sobbing",
            "unclear",
            "unintelligible");

    private InlineVoices() {}

    static List<String> cut(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines) {
            Matcher bracket = BRACKET.matcher(line);
            while (bracket.find()) {
                counts.merge(bracket.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        counts.keySet().removeAll(NOISES);
        List<String> pieces = new ArrayList<>();
        lines.forEach(line -> cut(line, counts, pieces));
        return pieces;
    }

    private static void cut(String line, Map<String, Integer> counts, List<String> pieces) {
        Matcher bracket = BRACKET.matcher(line);
        if (!line.startsWith("[") || !bracket.lookingAt()) {
            pieces.add(line);
            return;
        }
        int from = 0;
        while (bracket.find()) {
            if (bracket.start() > 0 && counts.getOrDefault(bracket.group(1).toLowerCase(Locale.ROOT), 0) > 1) {
                pieces.add(line.substring(from, bracket.start()).strip());
                from = bracket.start();
            }
        }
        pieces.add(line.substring(from));
    }
}
