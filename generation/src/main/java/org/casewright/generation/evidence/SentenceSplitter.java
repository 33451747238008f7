package org.casewright.generation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts transcribed speech into sentences without changing a byte of it.
 *
 * <p>Knows abbreviations and initials, decimals and times, full stops set apart by spaces (<i>the pain . it started</i>),
 * and mark-up such as {@code <UNIN/>}, <code>{disfmarker}</code> or {@code [laughs]}, which never begins or ends a
 * sentence and is no sentence of its own. A turn without punctuation, as live captions write it, is cut at joining words
 * once a stretch has grown past what a person can say as one sentence.
 *
 * <p>Safe for many threads.
 */
public final class SentenceSplitter {

    private static final int LONG_STRETCH = 28;
    private static final int LONGEST_STRETCH = 45;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "rev", "sgt", "insp", "supt", "cllr", "st", "rd", "ave",
            "vs", "e.g", "i.e", "eg", "ie", "approx", "dept", "tel", "para", "fig", "ref", "jan", "feb", "apr", "aug",
            "sept", "oct", "nov", "dec");
    /** Followed by a capital these end a sentence; followed by a small letter they do not. */
    private static final Set<String> MAY_END = Set.of(
            "a.m", "p.m", "am", "pm", "etc", "inc", "ltd", "co", "hr", "hrs", "min", "mins", "yr", "yrs", "wk", "wks",
            "mg", "ml");

    private static final Set<String> JOINING =
            Set.of("and", "but", "so", "because", "cos", "then", "or", "well", "okay");

    /** Every sentence of one utterance, in order; empty when nothing in it was speech. */
    public List<Sentence> split(Utterance utterance) {
        String text = utterance.text();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int markup = Words.endOfMarkup(text, i);
            if (markup > i) {
                i = markup;
                continue;
            }
            int end = isTerminator(text.charAt(i)) ? endOfTerminator(text, start, i) : -1;
            if (end < 0) {
                i = isTerminator(text.charAt(i)) ? endOfRun(text, i) : i + 1;
                continue;
            }
            add(utterance, start, end, sentences);
            start = end;
            i = end;
        }
        add(utterance, start, text.length(), sentences);
        return List.copyOf(sentences);
    }

    /** Where the sentence ends if the mark at {@code i} ends one, or -1. */
    private static int endOfTerminator(String text, int start, int i) {
        int end = endOfRun(text, i);
        if (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
            return -1;
        }
        char mark = text.charAt(i);
        if (mark == '?' || mark == '!') {
            return end;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean last = next == text.length();
        boolean small = !last && Character.isLowerCase(text.charAt(next));
        boolean pause = mark == '\u2026' || (end - i >= 2 && text.startsWith("..", i));
        if (pause) {
            return small ? -1 : end;
        }
        String word = wordBefore(text, start, i);
        if (last) {
            return end;
        }
        boolean initial = word.length() == 1
                && Character.isUpperCase(word.charAt(0))
                && !word.equals("I")
                && Character.isUpperCase(text.charAt(next))
                && text.charAt(i - 1) != ' ';
        String lower = word.toLowerCase(Locale.ROOT);
        boolean abbreviation = ABBREVIATIONS.contains(lower) || (small && MAY_END.contains(lower));
        return initial || abbreviation ? -1 : end;
    }

    /** After the marks and closing quotes that stand together from {@code i} on. */
    private static int endOfRun(String text, int i) {
        int end = i + 1;
        while (end < text.length() && (isTerminator(text.charAt(end)) || isClosing(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static String wordBefore(String text, int start, int mark) {
        int end = mark;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > start && (Character.isLetterOrDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        return text.substring(begin, end);
    }

    private static void add(Utterance utterance, int from, int to, List<Sentence> sentences) {
        String text = utterance.text();
        List<Word> words = Words.of(text, from, to);
        int first = 0;
        while (words.size() - first > LONG_STRETCH) {
            int cut = joiningWord(words, first);
            if (cut < 0) {
                break;
            }
            addTrimmed(utterance, from, words.get(cut).start(), sentences);
            from = words.get(cut).start();
            first = cut;
        }
        if (words.size() > first) {
            addTrimmed(utterance, from, to, sentences);
        }
    }

    /** Where to cut a stretch that has run on: a joining word with enough on both sides, or -1 to leave it whole. */
    private static int joiningWord(List<Word> words, int first) {
        int last = Math.min(words.size() - 5, first + LONGEST_STRETCH);
        for (int i = first + LONG_STRETCH / 2; i < last; i++) {
            if (JOINING.contains(words.get(i).lower())) {
                return i;
            }
        }
        return words.size() - first > LONGEST_STRETCH + 5 ? first + LONGEST_STRETCH : -1;
    }

    private static void addTrimmed(Utterance utterance, int from, int to, List<Sentence> sentences) {
        String text = utterance.text();
        int start = from;
        int end = to;
        boolean moved = true;
        while (moved && start < end) {
            moved = false;
            int markup = Words.endOfMarkup(text, start);
            if (markup > start && markup <= end) {
                start = markup;
                moved = true;
            } else if (!Character.isLetterOrDigit(text.charAt(start)) && !isOpening(text, start)) {
                start++;
                moved = true;
            }
        }
        moved = true;
        while (moved && end > start) {
            moved = false;
            int markup = Words.startOfMarkup(text, end);
            if (markup >= start && markup < end) {
                end = markup;
                moved = true;
            } else if (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
                moved = true;
            }
        }
        if (end > start) {
            sentences.add(new Sentence(utterance.index(), start, end, text.substring(start, end)));
        }
    }

    private static boolean isOpening(String text, int i) {
        char c = text.charAt(i);
        boolean quote = c == '"' || c == '\'' || c == '(' || c == '\u201c' || c == '\u2018' || c == '\u00a3';
        return quote && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\'' || c == ')' || c == '\u201d' || c == '\u2019' || c == ']';
    }
}
