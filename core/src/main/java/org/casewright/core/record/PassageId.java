package org.casewright.core.record;

/**
 * Names one passage within its source.
 *
 * <p>Written {@code s-0123456789abcdef/12} or, for a passage that joins several segments, {@code …/12-14}; segments
 * count from 1, in the order of the source. Parsing and printing are each other's inverse.
 *
 * @param source where the passage stands
 * @param first number of its first segment, from 1
 * @param last number of its last segment; not before {@code first}
 */
public record PassageId(SourceId source, int first, int last) {

    /** @throws IllegalArgumentException if the numbers are not 1 ≤ first ≤ last */
    public PassageId {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("segments " + first + " to " + last + " must be 1 or more, in order");
        }
    }

    /**
     * Reads the written form.
     *
     * @param written as {@link #value()} gives it
     * @throws IllegalArgumentException if it is not of that form
     */
    public static PassageId parse(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a passage id needs a '/' between source and segment");
        }
        int dash = written.indexOf('-', slash);
        int first = Integer.parseInt(written.substring(slash + 1, dash < 0 ? written.length() : dash));
        int last = dash < 0 ? first : Integer.parseInt(written.substring(dash + 1));
        return new PassageId(new SourceId(written.substring(0, slash)), first, last);
    }

    /** The written form. */
    public String value() {
        return source.value() + "/" + first + (last == first ? "" : "-" + last);
    }

    @Override
    public String toString() {
        return value();
    }
}
