package org.casewright.core.oversight;

/**
 * What became of an operation brought to the gate.
 *
 * @param <T> what the act yields
 */
public sealed interface Performed<T> {

    /**
     * It was admitted and done, and its outcome is in the audit trail.
     *
     * @param value what the act yielded
     * @param permit under which it was done
     * @param <T> what the act yields
     */
    record Done<T>(T value, Permit permit) implements Performed<T> {
        /** The permit only: a value may be anybody's words. */
        @Override
        public String toString() {
            return "Done[" + permit + "]";
        }
    }

    /**
     * It was refused, and nothing was touched.
     *
     * @param refusal why, and what to do
     * @param <T> what the act would have yielded
     */
    record Refused<T>(Refusal refusal) implements Performed<T> {}
}
