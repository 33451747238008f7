package org.casewright.generation.evidence;

import java.util.ArrayList;
import java.util.List;
import org.casewright.core.record.Passage;

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

    /**
     * Passages as turns of one conversation.
     *
     * @param passages in the order they were spoken
     * @return as many, in their order: utterance {@code i} has the text of passage {@code i}
     */
    public static List<Utterance> of(List<Passage> passages) {
        List<Utterance> utterances = new ArrayList<>();
        for (Passage passage : passages) {
            utterances.add(new Utterance(utterances.size(), passage.speaker().orElse(""), passage.text()));
        }
        return List.copyOf(utterances);
    }

    /** The place only: who spoke and what was said stay out of logs. */
    @Override
    public String toString() {
        return "Utterance[" + index + ", " + text.length() + " chars]";
    }
}
