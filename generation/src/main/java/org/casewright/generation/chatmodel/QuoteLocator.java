package org.casewright.generation.chatmodel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.Span;

/** Finds the words a model says it copied in the passage it says it copied them from. */
final class QuoteLocator {

    private QuoteLocator() {}

    /** The first place of the quotation: letter by letter if it can be, else with other white space and quote marks. */
    static Optional<Span> locate(Passage passage, String quote) {
        String wanted = quote.strip();
        String text = passage.text();
        for (int at = text.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = text.indexOf(wanted, at + 1)) {
            if (betweenWords(text, at, at + wanted.length())) {
                return Optional.of(new Span(passage.id(), at, at + wanted.length()));
            }
        }
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = tolerant(wanted).matcher(text);
        while (matcher.find()) {
            if (betweenWords(text, matcher.start(), matcher.end())) {
                return Optional.of(new Span(passage.id(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether a quotation is long enough to show anything: two words, or all that was said. */
    static boolean saysEnough(Passage passage, Span span) {
        String words = passage.text().substring(span.start(), span.end()).strip();
        return words.contains(" ") || letters(words).equals(letters(passage.text()));
    }

    private static Pattern tolerant(String quote) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < quote.length(); i++) {
            char c = quote.charAt(i);
            if (Character.isWhitespace(c)) {
                if (i == 0 || !Character.isWhitespace(quote.charAt(i - 1))) {
                    pattern.append("\\s+");
                }
            } else if ("'’‘".indexOf(c) >= 0) {
                pattern.append("['’‘]");
            } else if ("\"“”".indexOf(c) >= 0) {
                pattern.append("[\"“”]");
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(pattern.toString());
    }

    /** "he" is not quoted from "the": a quotation begins and ends where words do. */
    private static boolean betweenWords(String text, int start, int end) {
        return (start == 0 || !inWord(text, start)) && (end == text.length() || !inWord(text, end));
    }

    private static boolean inWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
