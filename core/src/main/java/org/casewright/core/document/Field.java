package org.casewright.core.document;

import java.util.List;
import java.util.Set;
import org.casewright.core.internal.Ordered;

/**
 * One thing a template asks for.
 *
 * <p>Which kind it is decides who may fill it: only {@link Narrative} and {@link Actions} are drafted; a {@link Fact}
 * is copied from the record; a {@link Decision} belongs to a person.
 */
public sealed interface Field {

    /** Unique within the template, such as {@code child_voice}. */
    String id();

    /** What stands above it in the document. */
    String label();

    /**
     * Sentences, each resting on its source.
     *
     * @param id unique within the template
     * @param label what stands above it
     * @param guidance what belongs here, for a person and for a model
     * @param seeks kinds of evidence that belong here, as the drafters know them, such as {@code wish} or {@code risk};
     *     empty for any
     * @param voices relationships of the people whose words belong here, such as {@code child}; empty for anybody
     * @param required whether leaving it empty needs a reason
     * @param maxWords most words a draft may put here; 0 for no limit
     */
    record Narrative(
            String id,
            String label,
            String guidance,
            Set<String> seeks,
            Set<String> voices,
            boolean required,
            int maxWords)
            implements Field {

        /** Copies the sets. */
        public Narrative {
            seeks = Ordered.copy(seeks);
            voices = Ordered.copy(voices);
        }
    }

    /**
     * Commitments that somebody made: who does what by when.
     *
     * @param id unique within the template
     * @param label what stands above it
     * @param guidance what belongs here
     * @param required whether leaving it empty needs a reason
     */
    record Actions(String id, String label, String guidance, boolean required) implements Field {}

    /**
     * A value copied from the case record, never from speech.
     *
     * @param id unique within the template
     * @param label what stands above it
     * @param key which value, such as {@code date_of_event}; one of the keys the vendor fills
     * @param required whether leaving it empty needs a reason
     */
    record Fact(String id, String label, String key, boolean required) implements Field {}

    /**
     * A decision or judgement that the law or good practice leaves to a person: threshold, category, outcome, risk
     * rating, scaling score, recommendation. No drafter can fill it.
     *
     * @param id unique within the template
     * @param label what stands above it
     * @param guidance what the person has to decide
     * @param options to choose from; empty for free text
     * @param required whether the document may be released without it
     */
    record Decision(String id, String label, String guidance, List<String> options, boolean required) implements Field {

        /** Copies the options. */
        public Decision {
            options = List.copyOf(options);
        }
    }
}
