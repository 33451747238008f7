package org.casewright.transcription.format;

/**
 * The values of a Praat text file. Praat counts only strings in double quotes and numbers that stand free, such as
 * {@code 12.5}; the words and the numbers in brackets around them are for people.
 */
final class TextGridTokens {

    private final String text;
    private int at;
    private int line = 1;

    TextGridTokens(String text) {
        this.text = text;
    }

    /** The next string; a quote within it is doubled in the file. */
    String string(String what) {
        seek(what, true);
        StringBuilder value = new StringBuilder();
        int opened = line;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
                    at++;
                    return value.toString();
                }
                at++;
            }
            newline(c);
            value.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        line = opened;
        throw trouble("a quotation mark is not closed");
    }

    /** The next free-standing number. */
    double number(String what) {
        seek(what, false);
        int start = at;
        skipWord();
        try {
            return Double.parseDouble(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw trouble(what + " is not a number");
        }
    }

    /** The next number, as one of things that must still follow. */
    int count(String what) {
        double value = number(what);
        if (!(value >= 0 && value <= text.length()) || value != Math.rint(value)) {
            throw trouble(what + " is not possible");
        }
        return (int) value;
    }

    UnreadableTranscriptException trouble(String what) {
        return new UnreadableTranscriptException(
                TranscriptFormat.TEXTGRID,
                "line " + line,
                what,
                "Save it again from Praat, as a text file, or mend that line.");
    }

    /** Goes to the next string or number. */
    private void seek(String what, boolean string) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                newline(c);
                at++;
            } else if (c == '"') {
                if (string) {
                    return;
                }
                throw trouble(what + " is missing");
            } else if (startsNumber()) {
                if (!string) {
                    return;
                }
                throw trouble(what + " is missing");
            } else {
                skipWord();
            }
        }
        throw trouble("it ends before " + what);
    }

    private boolean startsNumber() {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return Character.isDigit(c) || (c == '-' && Character.isDigit(next));
    }

    private void skipWord() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '"') {
            at++;
        }
    }

    private void newline(char c) {
        boolean crlf = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        line += (c == '\n' || c == '\r') && !crlf ? 1 : 0;
    }
}
