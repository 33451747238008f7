package org.casewright.transcription.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A voice written before its words: {@code Name: words}, {@code **Name:** words} or {@code [doctor] words}.
 *
 * @param name as written
 * @param words after it; may be empty
 * @param bracketed whether in square brackets
 */
record Label(String name, String words, boolean bracketed) {

    private static final int MAX_CHARS = 120;
    private static final int MAX_WORDS = 6;
    private static final String ALSO_IN_NAMES = " .'’-–—&,/#_";
    private static final String NEVER_IN_ROLES = "?!;:\"“”";

    /** Reads the label at the beginning of a line; null if there is nothing that could be one. */
    static @Nullable Label read(String line) {
        String bare = line.startsWith("**") ? unstarred(line) : line;
        if (bare.startsWith("[")) {
            int close = bare.indexOf(']');
            return close < 0 ? null : label(bare.substring(1, close), bare.substring(close + 1), true);
        }
        int colon = bare.indexOf(':');
        boolean ends = colon == bare.length() - 1 || (colon > 0 && Character.isWhitespace(bare.charAt(colon + 1)));
        return ends && colon > 0 ? label(bare.substring(0, colon), bare.substring(colon + 1), false) : null;
    }

    /** The name in lower case, to count with. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether it is written as names and roles are: each word but the small ones has a capital or begins with a digit. */
    boolean looksLikeName() {
        for (String word : bare(name).split("[ /-]+", -1)) {
            boolean small = word.length() <= 3 && !word.equals(word.toUpperCase(Locale.ROOT));
            if (!word.isEmpty()
                    && !small
                    && word.equals(word.toLowerCase(Locale.ROOT))
                    && Character.isLetter(word.charAt(0))) {
                return false;
            }
        }
        return Character.isUpperCase(name.charAt(0));
    }

    private static @Nullable Label label(String written, String rest, boolean bracketed) {
        String name = written.length() > MAX_CHARS ? "" : written.strip();
        String words = rest.strip();
        boolean fits = !name.isEmpty() && Character.isLetter(name.charAt(0)) && isName(name);
        return fits && !(bracketed && words.isEmpty()) ? new Label(name, words, bracketed) : null;
    }

    /** A few words of letters, with a role in round brackets after them or not. */
    private static boolean isName(String name) {
        String bare = bare(name);
        return bare.chars().allMatch(c -> Character.isLetterOrDigit(c) || ALSO_IN_NAMES.indexOf(c) >= 0)
                && bare.strip().split(" +", -1).length <= MAX_WORDS
                && name.chars().noneMatch(c -> NEVER_IN_ROLES.indexOf(c) >= 0);
    }

    /** The name without the role after it. */
    private static String bare(String name) {
        int bracket = name.indexOf('(');
        return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
    }

    private static String unstarred(String line) {
        int close = line.indexOf("**", 2);
        return close < 0 ? line : line.substring(2, close) + line.substring(close + 2);
    }

    @Override
    public String toString() {
        return "Label[withheld]";
    }
}
