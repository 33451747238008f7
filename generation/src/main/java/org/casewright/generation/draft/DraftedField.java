package org.casewright.generation.draft;

import java.util.List;
import org.casewright.core.document.Field;

/** What a drafter wrote for one field. Facts and decisions have no place here, so that no drafter can fill them. */
public sealed interface DraftedField {

    /** The template's field. */
    Field field();

    /**
     * Sentences.
     *
     * @param field of the template
     * @param sentences in the order they should stand
     */
    record Narrative(Field.Narrative field, List<DraftedSentence> sentences) implements DraftedField {

        /** Copies the sentences. */
        public Narrative {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Undertakings.
     *
     * @param field of the template
     * @param actions in the order they should stand
     */
    record Actions(Field.Actions field, List<DraftedAction> actions) implements DraftedField {

        /** Copies the actions. */
        public Actions {
            actions = List.copyOf(actions);
        }
    }
}
