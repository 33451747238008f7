package org.casewright.core.grounding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a figure, with what stands between it and the one before.
 *
 * @param text as written
 * @param plain lower case, straight apostrophes, no accents, no possessive ending
 * @param before what stands between the atom before and this one
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Atom(String text, String plain, String before, int start, int end) {

    /** Words with inner apostrophes; figures with thousands or decimals, but never three groups, which is a date. */
    private static final Pattern ATOM = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’][\\p{L}\\p{M}]+)*"
            + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d++(?:\\.\\d++)?+(?!\\.\\d)|\\d+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static List<Atom> of(String text) {
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(text);
        int last = 0;
        while (matcher.find()) {
            atoms.add(new Atom(
                    matcher.group(),
                    plain(matcher.group()),
                    text.substring(last, matcher.start()),
                    matcher.start(),
                    matcher.end()));
            last = matcher.end();
        }
        return atoms;
    }

    static String plain(String word) {
        boolean plainLetters = word.chars().allMatch(letter -> letter < 128);
        String letters = plainLetters
                ? word
                : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
        String lower = letters.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    boolean figure() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether nothing stands between this atom and the one before. */
    boolean adjacent() {
        return before.isEmpty();
    }

    /** Whether this follows the one before within one phrase: only spaces or a hyphen between them. */
    boolean continues() {
        String gap = before.strip();
        return !before.isEmpty() && (gap.isEmpty() || gap.equals("-") || gap.equals("‑"));
    }

    boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean allCapitals() {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }
}
