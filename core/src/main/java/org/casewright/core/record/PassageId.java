package org.casewright.core.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WRITTEN = Pattern.compile("(s-[0-9a-f]{16})/([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?");

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
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a passage id must be written as its source, '/' and one or two segment numbers");
        }
        int first = Integer.parseInt(parts.group(2));
        int last = parts.group(3) == null ? first : Integer.parseInt(parts.group(3));
        if (parts.group(3) != null && first == last) {
            throw new IllegalArgumentException("a passage id of one segment must be written with one number");
        }
        return new PassageId(new SourceId(parts.group(1)), first, last);
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
