package org.casewright.generation.extractive;

/**
 * The sentence that a clause stands in, if it is short enough to quote: half a sentence can mean the opposite of the
 * whole.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record WholeSentence(int start, int end) {

    /** In characters, about seventy words. A longer sentence is quoted by the clause that was chosen. */
    private static final int LONGEST = 400;

    static WholeSentence around(String text, int start, int end) {
        int from = start;
        while (from > 0 && !endsSentence(text, from - 1)) {
            from--;
        }
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to < text.length() && !endsSentence(text, to - 1)) {
            to++;
        }
        return to - from <= LONGEST ? new WholeSentence(from, to) : new WholeSentence(start, end);
    }

    /** Whether a sentence ends with the character at this place: a full stop before a space, not in a number. */
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean closing = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return closing && (c == '.' || c == '?' || c == '!' || c == '…');
    }
}
