package org.casewright.core.record;

/**
 * Where a statement comes from: an exact stretch of a passage, with the words themselves.
 *
 * <p>Offsets count UTF-16 code units, as {@link String#substring(int, int)} does. The excerpt is kept with the citation
 * so that it outlives the recording.
 *
 * @param passage which passage
 * @param start where the excerpt begins in the passage's text
 * @param end where it ends, exclusive; after {@code start}
 * @param excerpt the words, exactly
 * @param commitment to the excerpt
 */
public record Citation(PassageId passage, int start, int end, String excerpt, Commitment commitment) {

    /** @throws IllegalArgumentException if the offsets do not fit the excerpt's length, or it is empty */
    public Citation {
        if (start < 0 || end - start != excerpt.length() || excerpt.isEmpty()) {
            throw new IllegalArgumentException(
                    "offsets " + start + " to " + end + " must span the excerpt's " + excerpt.length() + " chars");
        }
    }

    /**
     * Cites a stretch of a passage.
     *
     * @param passage to cite
     * @param start where the excerpt begins
     * @param end where it ends, exclusive
     * @param salt at least 16 random bytes
     * @throws IndexOutOfBoundsException if the stretch is not within the passage
     */
    public static Citation of(Passage passage, int start, int end, byte[] salt) {
        String excerpt = passage.text().substring(start, end);
        return new Citation(passage.id(), start, end, excerpt, Commitment.to(excerpt, salt));
    }

    /**
     * Whether the excerpt stands in the passage at the cited place, unit for unit, and the commitment agrees.
     *
     * @param candidate the passage to look in
     */
    public boolean resolvesIn(Passage candidate) {
        return candidate.id().equals(passage)
                && end <= candidate.text().length()
                && candidate.text().substring(start, end).equals(excerpt)
                && commitment.matches(excerpt);
    }

    /** The place only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "Citation[" + passage + ", " + start + ".." + end + "]";
    }
}
