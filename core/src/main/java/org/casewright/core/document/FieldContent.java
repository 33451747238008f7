package org.casewright.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document holds for one field. The kind of field decides what it can hold. */
public sealed interface FieldContent {

    /** The field this answers. */
    Field field();

    /** The statements in it, in order; none for facts and decisions. */
    default Stream<Statement> statements() {
        if (this instanceof Narrative narrative) {
            return narrative.sentences().stream();
        }
        if (this instanceof Actions actions) {
            return actions.items().stream().map(ActionItem::what);
        }
        return Stream.empty();
    }

    /**
     * Drafted or written sentences.
     *
     * @param field asked for
     * @param sentences in order; empty where the sources say nothing
     */
    record Narrative(Field.Narrative field, List<Statement> sentences) implements FieldContent {

        /** Copies the sentences. */
        public Narrative {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Undertakings.
     *
     * @param field asked for
     * @param items in order; empty where nobody undertook anything
     */
    record Actions(Field.Actions field, List<ActionItem> items) implements FieldContent {

        /** Copies the items. */
        public Actions {
            items = List.copyOf(items);
        }
    }

    /**
     * A value from the case record.
     *
     * @param field asked for
     * @param value as the record has it; empty if it has none
     */
    record Fact(Field.Fact field, Optional<String> value) implements FieldContent {

        /** The field only. */
        @Override
        public String toString() {
            return "Fact[" + field.id() + "]";
        }
    }

    /**
     * A person's decision, or the place for it. No machine's value fits here.
     *
     * @param field asked for
     * @param entry by a named person; empty until then
     */
    record Decision(Field.Decision field, Optional<HumanEntry> entry) implements FieldContent {}
}
