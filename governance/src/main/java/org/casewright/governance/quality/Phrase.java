package org.casewright.governance.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewright.core.grounding.Quotation;

/**
 * A row of the language list.
 *
 * @param words that make the phrase, compiled
 * @param prefer what to write instead
 * @param readers whom the row is for
 * @param notBefore what may not follow, so that the phrase is innocent
 * @param notAfter what may not precede
 */
record Phrase(Pattern words, String prefer, Readers readers, Pattern notBefore, Pattern notAfter) {

    /** Whose eyes or what subject a row is for. */
    enum Readers {
        ALL,
        FAMILY,
        CHILD,
        CHILD8
    }

    private static final String NEVER = "(?!)";

    static Phrase parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Phrase(
                Pattern.compile("(?<![\\p{L}\\p{N}])" + words(cells[0]) + "(?![\\p{L}\\p{N}])"),
                cells[1],
                Readers.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                optional(cells, 3),
                optional(cells, 4));
    }

    private static Pattern optional(String[] cells, int at) {
        return Pattern.compile(cells.length > at && !cells[at].isBlank() ? cells[at] : NEVER);
    }

    private static String words(String pattern) {
        List<String> words = new ArrayList<>();
        for (String word : pattern.split(" ", -1)) {
            List<String> ways = new ArrayList<>();
            for (String way : word.split("\\|", -1)) {
                boolean inflected = way.endsWith("~");
                ways.add(inflected ? inflections(way.substring(0, way.length() - 1)) : Pattern.quote(way));
            }
            words.add("(?:" + String.join("|", ways) + ")");
        }
        return String.join("[\\s-]+", words);
    }

    private static String inflections(String lemma) {
        return Pattern.quote(lemma) + "(?:s|es|d|ed|ing|" + lemma.charAt(lemma.length() - 1) + "ing)?";
    }

    /** Where the phrase stands in a text outside quotation marks, as written; empty if it does not. */
    List<String> in(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
        List<Quotation> quotations = Quotation.in(text);
        List<String> found = new ArrayList<>();
        Matcher matcher = words.matcher(plain);
        while (matcher.find()) {
            int at = matcher.start();
            String before = plain.substring(0, at).strip();
            String after = plain.substring(matcher.end()).strip();
            if (quotations.stream().noneMatch(quotation -> quotation.covers(at))
                    && !notBefore.matcher(after).matches()
                    && !notAfter.matcher(before).matches()) {
                found.add(text.substring(at, matcher.end()));
            }
        }
        return found;
    }
}
