package org.casewright.generation.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something said that a record may rest on: a statement, with the question it answers where it cannot be understood
 * alone.
 *
 * @param speaker who made the statement, as the transcript names them; empty if unknown
 * @param questions what was asked, in order; empty when the statement stands by itself
 * @param statements the statement, in order; never empty
 * @param cues cues of the statement itself
 * @param questionCues cues of the questions; a bare "yes" is about what these say
 * @param score how much a record needs it; comparable within one conversation only
 * @param features what the score was made from, by name
 */
public record Evidence(
        String speaker,
        List<Sentence> questions,
        List<Sentence> statements,
        Set<Cue> cues,
        Set<Cue> questionCues,
        double score,
        Map<String, Double> features) {

    /** @throws IllegalArgumentException if there is no statement */
    public Evidence {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("statements must not be empty");
        }
        questions = List.copyOf(questions);
        statements = List.copyOf(statements);
        cues = copy(cues);
        questionCues = copy(questionCues);
        features = Map.copyOf(features);
    }

    /** Every sentence of it, questions first. */
    public List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>(questions);
        all.addAll(statements);
        return List.copyOf(all);
    }

    /** Whether the statement, or the question it answers, shows the cue. */
    public boolean isAbout(Cue cue) {
        return cues.contains(cue) || questionCues.contains(cue);
    }

    /** The places and the cues: who spoke and what was said stay out of logs. */
    @Override
    public String toString() {
        return "Evidence[" + sentences() + ", " + cues + "]";
    }

    private static Set<Cue> copy(Set<Cue> cues) {
        return cues.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(cues));
    }
}
