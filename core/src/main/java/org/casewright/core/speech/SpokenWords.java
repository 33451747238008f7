package org.casewright.core.speech;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a transcript in lower case, without captions in brackets, tags, and sounds that are no words. In scripts
 * that set no spaces each sign counts as a word.
 */
final class SpokenWords {

    /** With doubled letters made single, so that "ummm" is one of them. */
    private static final Set<String> SOUNDS =
            Set.of("um", "uh", "er", "erm", "eh", "hm", "m", "mh", "mhm", "ah", "oh", "huh", "hum");

    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final String OPENING = "[<{(";
    private static final String CLOSING = "]>})";
    private static final int LONGEST_CAPTION = 80;

    private final List<String> words = new ArrayList<>();
    private boolean silent = true;

    private SpokenWords() {}

    static SpokenWords of(Transcript transcript) {
        SpokenWords spoken = new SpokenWords();
        transcript.segments().forEach(segment -> spoken.add(segment.text()));
        return spoken;
    }

    /** In order; sounds such as "um" left out. */
    List<String> words() {
        return words;
    }

    /** Whether nobody so much as cleared a throat. */
    boolean isSilent() {
        return silent;
    }

    private void add(String text) {
        StringBuilder word = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = endOfCaption(text, at);
            if (Character.isLetterOrDigit(codePoint)) {
                boolean alone = UNSPACED.contains(UnicodeScript.of(codePoint));
                if (alone) {
                    endWord(word);
                }
                word.appendCodePoint(codePoint);
                if (alone) {
                    endWord(word);
                }
            } else if (!isWithinWord(text, at, word)) {
                endWord(word);
            } else if (codePoint == '\'' || codePoint == '’') {
                word.append('\'');
            } else {
                word.appendCodePoint(codePoint);
            }
            at = end > 0 ? end : at + Character.charCount(codePoint);
        }
        endWord(word);
    }

    /** An apostrophe or a vowel sign goes on with the word. */
    private static boolean isWithinWord(String text, int at, StringBuilder word) {
        char c = text.charAt(at);
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        boolean apostrophe =
                (c == '\'' || c == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return !word.isEmpty() && (mark || apostrophe);
    }

    private static int endOfCaption(String text, int at) {
        int kind = OPENING.indexOf(text.charAt(at));
        if (kind < 0) {
            return -1;
        }
        int limit = Math.min(text.length(), at + LONGEST_CAPTION);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == CLOSING.charAt(kind)) {
                return i + 1;
            }
        }
        return -1;
    }

    private void endWord(StringBuilder word) {
        if (word.isEmpty()) {
            return;
        }
        silent = false;
        String lower = word.toString().toLowerCase(Locale.ROOT);
        word.setLength(0);
        if (!SOUNDS.contains(single(lower))) {
            words.add(lower);
        }
    }

    private static String single(String word) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
