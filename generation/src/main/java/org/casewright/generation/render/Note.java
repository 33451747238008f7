package org.casewright.generation.render;

/**
 * A source note: where a sentence comes from, and the words there.
 *
 * @param number from 1, in the order of first use
 * @param place source, cue, time and speaker, for a reader
 * @param excerpt the words, exactly
 */
public record Note(int number, String place, String excerpt) {

    /** The number only. */
    @Override
    public String toString() {
        return "Note[" + number + "]";
    }
}
