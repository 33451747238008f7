package org.casewright.evaluation;

import java.util.OptionalDouble;

/**
 * What the caller of a task may choose.
 *
 * @param words the share of the words a selection may keep, 0 to 1 exclusive of 0; empty for the task's own default
 * @param limit read no more than this many cases; at least 1
 */
public record Options(OptionalDouble words, int limit) {

    /** Every case, and the task's own share of words. */
    public static final Options DEFAULTS = new Options(OptionalDouble.empty(), Integer.MAX_VALUE);

    public Options {
        if (words.isPresent() && !(words.getAsDouble() > 0 && words.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("words must be a share above 0 and at most 1");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1");
        }
    }

    /** These options with another share of words. */
    public Options withWords(double share) {
        return new Options(OptionalDouble.of(share), limit);
    }
}
