package org.casewright.core.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of a text that stands in quotation marks.
 *
 * @param start of the words, after the opening mark, in UTF-16 code units
 * @param end of the words, exclusive, before the closing mark
 * @param text the words
 */
public record Quotation(int start, int end, String text) {

    /**
     * The quotations of a text, in order, not overlapping. Double marks, straight or curly, and single ones where they
     * cannot be apostrophes; a double mark that is never closed quotes up to the end.
     *
     * @param text to look through
     */
    public static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char mark = text.charAt(at);
            int from = at + 1;
            Optional<Integer> close = Optional.empty();
            if ("\"“„«".indexOf(mark) >= 0 && opens(text, at, mark == '"')) {
                close = Optional.of(closing(text, from, mark));
            } else if ((mark == '\'' || mark == '‘') && opens(text, at, true)) {
                close = closingSingle(text, from);
            }
            if (close.isPresent() && !text.substring(from, close.get()).isBlank()) {
                found.add(new Quotation(from, close.get(), text.substring(from, close.get())));
                at = close.get();
            }
            at++;
        }
        return found;
    }

    /**
     * Whether a place in the text is within these words.
     *
     * @param place an offset in UTF-16 code units
     */
    public boolean covers(int place) {
        return start <= place && place < end;
    }

    /**
     * Whether somebody's words hold this quotation, word for word. White space, the style of quotation marks, the case
     * of the first letter and the punctuation at the end do not count.
     *
     * @param words to look in
     */
    public boolean isVerbatimIn(String words) {
        String quoted = normal(text).replaceAll("[\\s.,;:!?…-]+$", "");
        if (quoted.isEmpty()) {
            return true;
        }
        String whole = normal(words);
        String rest = quoted.substring(1);
        String first = quoted.substring(0, 1).toLowerCase(Locale.ROOT);
        for (int i = whole.indexOf(rest, 1); i >= 1; i = whole.indexOf(rest, i + 1)) {
            if (whole.substring(i - 1, i).toLowerCase(Locale.ROOT).equals(first)
                    && (i < 2 || !Character.isLetterOrDigit(whole.charAt(i - 2)))
                    && (i + rest.length() == whole.length()
                            || !Character.isLetterOrDigit(whole.charAt(i + rest.length())))) {
                return true;
            }
        }
        return false;
    }

    /** The place only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "Quotation[" + start + ".." + end + "]";
    }

    private static String normal(String words) {
        return words.replaceAll("[\"“”„«»‘’`]", "'")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static boolean opens(String text, int at, boolean afterSpaceOnly) {
        boolean before = at == 0 || !afterSpaceOnly || " \t\n\u00a0([—–-:".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static int closing(String text, int from, char mark) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"' || text.charAt(i) == '”' || (mark == '«' && text.charAt(i) == '»')) {
                return i;
            }
        }
        return text.length();
    }

    /** A single mark closes where no letter follows; after a plural s it does so only if no later one can. */
    private static Optional<Integer> closingSingle(String text, int from) {
        Optional<Integer> possible = Optional.empty();
        for (int i = from + 1; i < text.length(); i++) {
            boolean mark = text.charAt(i) == '\'' || text.charAt(i) == '’';
            if (!mark || (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)))) {
                continue;
            }
            boolean plural = text.charAt(i - 1) == 's' && text.startsWith(" ", i + 1);
            if (!plural) {
                return Optional.of(i);
            }
            possible = Optional.of(i);
        }
        return possible;
    }
}
