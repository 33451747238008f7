package org.casewright.generation.evidence;

import java.util.List;
import java.util.Map;

/**
 * A sentence with what was worked out about it.
 *
 * @param speaker as the transcript names them
 * @param stems the stems of its content words, in order, repeats kept
 * @param first whether it opens its utterance
 * @param last whether it closes its utterance
 */
record Line(
        Sentence sentence,
        String speaker,
        List<Word> words,
        Map<Cue, Integer> cues,
        List<String> stems,
        boolean first,
        boolean last) {

    boolean has(Cue cue) {
        return cues.containsKey(cue);
    }

    int turn() {
        return sentence.utterance();
    }

    @Override
    public String toString() {
        return "Line[" + sentence + "]";
    }
}
