package org.casewright.generation.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One field of a document, ready to be set in a format. Text in it is plain: each format escapes for itself. */
public sealed interface Block {

    /** What stands above it. */
    String label();

    /**
     * A value from the case record.
     *
     * @param label what stands before it
     * @param value as the record has it; empty if it has none
     */
    record FactBlock(String label, Optional<String> value) implements Block {}

    /**
     * Sentences that follow one another.
     *
     * @param label what stands above them
     * @param sentences in order; empty where the sources say nothing
     */
    record NarrativeBlock(String label, List<CitedText> sentences) implements Block {}

    /**
     * Undertakings.
     *
     * @param label what stands above them
     * @param rows in order; empty where nobody undertook anything
     */
    record ActionsBlock(String label, List<ActionRow> rows) implements Block {}

    /**
     * A person's decision.
     *
     * @param label what stands above it
     * @param value as entered; empty if nobody decided
     * @param by name and role of whoever entered it, with the day; empty if nobody did
     */
    record DecisionBlock(String label, Optional<String> value, Optional<String> by) implements Block {}

    /**
     * A sentence and the numbers of its notes.
     *
     * @param text of the sentence
     * @param notes numbers of its notes, from 1
     */
    record CitedText(String text, List<Integer> notes) {}

    /**
     * One undertaking.
     *
     * @param what was undertaken
     * @param owner who undertook it, where that was said
     * @param due by when, where that was said
     */
    record ActionRow(CitedText what, Optional<String> owner, Optional<LocalDate> due) {}
}
