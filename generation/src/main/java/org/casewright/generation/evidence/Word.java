package org.casewright.generation.evidence;

/**
 * One spoken word where it stands.
 *
 * @param lower lower case, apostrophes straight, a split contraction made whole ({@code do n't} is {@code don't})
 * @param start first char
 * @param end after the last char
 * @param capital whether the transcript gives it a capital letter
 */
record Word(String lower, int start, int end, boolean capital) {

    @Override
    public String toString() {
        return "Word[" + start + ".." + end + "]";
    }
}
