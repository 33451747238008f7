package org.casewright.transcription.format;

import java.util.Map;

/** The character references that captions use. */
final class Entities {

    private static final int LONGEST = 10;

    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "lrm", "\u200E", "rlm",
            "\u200F");

    private Entities() {}

    /**
     * Appends what the reference at {@code at} stands for, or the ampersand itself if it is none.
     *
     * @return where to go on
     */
    static int resolve(String text, int at, StringBuilder to) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST && text.charAt(end) != ';') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ';') {
            to.append('&');
            return at + 1;
        }
        String name = text.substring(at + 1, end);
        String named = NAMED.get(name);
        int codePoint = named == null ? codePoint(name) : -1;
        if (named == null && codePoint < 0) {
            to.append('&');
            return at + 1;
        }
        if (named == null) {
            to.appendCodePoint(codePoint);
        } else {
            to.append(named);
        }
        return end + 1;
    }

    private static int codePoint(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        if (!name.startsWith("#")) {
            return -1;
        }
        try {
            int value = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(value) && !Character.isISOControl(value) ? value : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
