package org.casewright.generation.evidence;

/**
 * One sentence of one utterance, held so that it can be cited byte for byte.
 *
 * @param utterance index of the {@link Utterance} it stands in
 * @param start first char in the utterance's text
 * @param end after the last char; greater than {@code start}
 * @param text exactly {@code utterance.text().substring(start, end)}
 */
public record Sentence(int utterance, int start, int end, String text) {

    /** @throws IllegalArgumentException if the offsets and the text do not agree */
    public Sentence {
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException("start " + start + " and end " + end + " must span the text");
        }
    }

    /** The place only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "Sentence[" + utterance + ":" + start + ".." + end + "]";
    }
}
