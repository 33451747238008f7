package org.casewright.generation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the words of transcribed speech, stepping over mark-up. */
final class Words {

    private static final int LONGEST_MARKUP = 40;
    private static final Map<String, String> SPLIT_IN_TWO = Map.of(
            "gon na", "gonna", "wan na", "wanna", "got ta", "gotta", "lem me", "lemme", "gim me", "gimme", "can not",
            "cannot");

    private Words() {}

    static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            int markup = endOfMarkup(text, i);
            if (markup > i) {
                i = markup;
                continue;
            }
            char c = text.charAt(i);
            boolean clitic = isApostrophe(c) && i + 1 < to && Character.isLetter(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && !clitic) {
                i++;
                continue;
            }
            int end = endOfWord(text, i, to);
            add(words, text, i, end);
            i = end;
        }
        return words;
    }

    /** After the mark-up that starts at {@code i}, or {@code i} itself. */
    static int endOfMarkup(String text, int i) {
        char c = text.charAt(i);
        char closing = c == '<' ? '>' : c == '{' ? '}' : c == '[' ? ']' : 0;
        if (closing == 0) {
            return i;
        }
        int end = text.indexOf(closing, i + 1);
        return end < 0 || end - i > LONGEST_MARKUP ? i : end + 1;
    }

    /** Where the mark-up begins that ends just before {@code end}, or {@code end} itself. */
    static int startOfMarkup(String text, int end) {
        char c = end == 0 ? 0 : text.charAt(end - 1);
        char opening = c == '>' ? '<' : c == '}' ? '{' : c == ']' ? '[' : 0;
        if (opening == 0) {
            return end;
        }
        int start = text.lastIndexOf(opening, end - 1);
        return start < 0 || end - start > LONGEST_MARKUP ? end : start;
    }

    private static int endOfWord(String text, int start, int to) {
        int i = start + 1;
        while (i < to) {
            char c = text.charAt(i);
            boolean between = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean inNumber =
                    between && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
            boolean joins = between && (isApostrophe(c) || c == '-' || (inNumber && "./:,".indexOf(c) >= 0));
            if (!Character.isLetterOrDigit(c) && !joins) {
                break;
            }
            i++;
        }
        return i;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (!words.isEmpty()) {
            Word last = words.get(words.size() - 1);
            boolean near = start - last.end() <= 1;
            String whole = near ? SPLIT_IN_TWO.get(last.lower() + " " + lower) : null;
            if (near && (lower.equals("n't") || (lower.charAt(0) == '\'' && lower.length() <= 3))) {
                whole = last.lower() + lower;
            }
            if (whole != null) {
                words.set(words.size() - 1, new Word(whole, last.start(), end, last.capital()));
                return;
            }
        }
        words.add(new Word(lower, start, end, Character.isUpperCase(text.charAt(start))));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
