package org.casewright.evaluation;

/**
 * Strips English suffixes as M. F. Porter's 1980 paper does ("An algorithm for suffix stripping", Program 14(3)), with
 * the two departures of his own published implementation (<i>bli</i> for <i>abli</i>, and <i>logi</i>).
 *
 * <p>Written from the paper. A yardstick keeps its own stemmer so that what it measures cannot move it.
 */
final class PorterStemmer {

    private static final String[][] STEP_2 = {
        {"ational", "ate"},
        {"tional", "tion"},
        {"enci", "ence"},
        {"anci", "ance"},
        {"izer", "ize"},
        {"bli", "ble"},
        {"alli", "al"},
        {"entli", "ent"},
        {"eli", "e"},
        {"ousli", "ous"},
        {"ization", "ize"},
        {"ation", "ate"},
        {"ator", "ate"},
        {"alism", "al"},
        {"iveness", "ive"},
        {"fulness", "ful"},
        {"ousness", "ous"},
        {"aliti", "al"},
        {"iviti", "ive"},
        {"biliti", "ble"},
        {"logi", "log"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final String[] STEP_4 = {
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
        "al", "er", "ic", "ou"
    };

    private PorterStemmer() {}

    /**
     * The stem of one word.
     *
     * @param word lower case; a word of one or two letters, or with anything but a to z in it, comes back as it is
     */
    static String stem(String word) {
        if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        return step5(step4(replace(STEP_3, replace(STEP_2, step1c(step1b(step1a(word)))))));
    }

    private static String step1a(String w) {
        if (w.endsWith("sses") || w.endsWith("ies")) {
            return cut(w, 2);
        }
        return w.endsWith("s") && !w.endsWith("ss") ? cut(w, 1) : w;
    }

    private static String step1b(String w) {
        if (w.endsWith("eed")) {
            return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        }
        String stem;
        if (w.endsWith("ed") && hasVowel(cut(w, 2))) {
            stem = cut(w, 2);
        } else if (w.endsWith("ing") && hasVowel(cut(w, 3))) {
            stem = cut(w, 3);
        } else {
            return w;
        }
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsInDoubleConsonant(stem)) {
            char last = stem.charAt(stem.length() - 1);
            return last == 'l' || last == 's' || last == 'z' ? stem : cut(stem, 1);
        }
        return measure(stem) == 1 && endsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static String step1c(String w) {
        return w.endsWith("y") && hasVowel(cut(w, 1)) ? cut(w, 1) + "i" : w;
    }

    private static String replace(String[][] rules, String w) {
        String[] longest = null;
        for (String[] rule : rules) {
            if (w.endsWith(rule[0]) && (longest == null || rule[0].length() > longest[0].length())) {
                longest = rule;
            }
        }
        if (longest == null) {
            return w;
        }
        String stem = cut(w, longest[0].length());
        return measure(stem) > 0 ? stem + longest[1] : w;
    }

    private static String step4(String w) {
        String longest = "";
        for (String suffix : STEP_4) {
            if (w.endsWith(suffix) && suffix.length() > longest.length()) {
                longest = suffix;
            }
        }
        if (longest.isEmpty()) {
            return w;
        }
        String stem = cut(w, longest.length());
        if (measure(stem) <= 1 || (longest.equals("ion") && !stem.endsWith("s") && !stem.endsWith("t"))) {
            return w;
        }
        return stem;
    }

    private static String step5(String w) {
        String out = w;
        if (out.endsWith("e")) {
            String stem = cut(out, 1);
            int m = measure(stem);
            if (m > 1 || (m == 1 && !endsInShortSyllable(stem))) {
                out = stem;
            }
        }
        return out.endsWith("ll") && measure(out) > 1 ? cut(out, 1) : out;
    }

    /** How many times a run of vowels is followed by a run of consonants: the m of the paper. */
    private static int measure(String w) {
        int m = 0;
        boolean afterVowel = false;
        for (int i = 0; i < w.length(); i++) {
            boolean consonant = isConsonant(w, i);
            if (consonant && afterVowel) {
                m++;
            }
            afterVowel = !consonant;
        }
        return m;
    }

    private static boolean hasVowel(String w) {
        for (int i = 0; i < w.length(); i++) {
            if (!isConsonant(w, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDoubleConsonant(String w) {
        int n = w.length();
        return n > 1 && w.charAt(n - 1) == w.charAt(n - 2) && isConsonant(w, n - 1);
    }

    /** Consonant, vowel, consonant, the last not w, x or y: the *o of the paper. */
    private static boolean endsInShortSyllable(String w) {
        int n = w.length();
        if (n < 3 || !isConsonant(w, n - 3) || isConsonant(w, n - 2) || !isConsonant(w, n - 1)) {
            return false;
        }
        return "wxy".indexOf(w.charAt(n - 1)) < 0;
    }

    private static boolean isConsonant(String w, int i) {
        char c = w.charAt(i);
        if (c == 'y') {
            return i == 0 || !isConsonant(w, i - 1);
        }
        return "aeiou".indexOf(c) < 0;
    }

    private static String cut(String w, int letters) {
        return w.substring(0, w.length() - letters);
    }
}
