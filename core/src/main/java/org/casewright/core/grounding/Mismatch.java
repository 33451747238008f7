package org.casewright.core.grounding;

/**
 * Something a statement says that what it cites does not.
 *
 * @param kind what sort of thing
 * @param word as it stands in the statement
 * @param start where it begins in the statement, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Mismatch(Kind kind, String word, int start, int end) {

    /** What differs. */
    public enum Kind {
        /** Words in quotation marks that nobody said so. */
        QUOTATION("quotation"),
        /** The name of a person, place or service. */
        NAME("name"),
        /** A number, an amount or a time of day. */
        NUMBER("number"),
        /** A day of the month, a weekday, a month. */
        DATE("date");

        private final String spoken;

        Kind(String spoken) {
            this.spoken = spoken;
        }
    }

    /** What is wrong, in plain words, with the word itself: for the worker, not for a log. */
    public String reason() {
        return kind == Kind.QUOTATION
                ? "the quotation “" + word + "” is not word for word in what it cites"
                : "the " + kind.spoken + " " + word + " is not in what it cites";
    }

    /** Kind and place only. */
    @Override
    public String toString() {
        return "Mismatch[" + kind + ", " + start + ".." + end + "]";
    }
}
