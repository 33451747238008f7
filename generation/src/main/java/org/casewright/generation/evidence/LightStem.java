package org.casewright.generation.evidence;

/** Takes plain English endings off, so that <i>bruise</i>, <i>bruises</i> and <i>bruised</i> count as one word. */
final class LightStem {

    private LightStem() {}

    static String of(String word) {
        String w = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        int n = w.length();
        if (n > 4 && w.endsWith("ies")) {
            w = w.substring(0, n - 3) + "y";
        } else if (n > 3 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
            w = w.substring(0, n - 1);
        }
        n = w.length();
        if (n > 5 && w.endsWith("ing")) {
            w = undouble(w.substring(0, n - 3));
        } else if (n > 4 && w.endsWith("ed")) {
            w = undouble(w.substring(0, n - 2));
        }
        n = w.length();
        return n > 3 && w.endsWith("e") ? w.substring(0, n - 1) : w;
    }

    private static String undouble(String w) {
        int n = w.length();
        boolean twice = n > 2 && w.charAt(n - 1) == w.charAt(n - 2);
        return twice && "lsz".indexOf(w.charAt(n - 1)) < 0 ? w.substring(0, n - 1) : w;
    }
}
