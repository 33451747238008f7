package org.casewright.generation.evidence;

/**
 * One turn of speech, as the evidence package reads it.
 *
 * @param index its place in the conversation, from 0
 * @param speaker who spoke, as the transcript names them; empty if unknown
 * @param text as transcribed; offsets of sentences count in its chars
 */
public record Utterance(int index, String speaker, String text) {

    /** @throws IllegalArgumentException if {@code index} is negative */
    public Utterance {
        if (index < 0) {
            throw new IllegalArgumentException("index must not be negative");
        }
    }

    /** The place only: who spoke and what was said stay out of logs. */
    @Override
    public String toString() {
        return "Utterance[" + index + ", " + text.length() + " chars]";
    }
}
