package org.casewright.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casewright.core.Progress;
import org.casewright.core.document.Field;
import org.casewright.core.document.Statement;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.Drafted;
import org.casewright.generation.draft.DraftedAction;
import org.casewright.generation.draft.DraftedField;
import org.casewright.generation.draft.DraftedSentence;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.draft.DraftingTask;
import org.casewright.generation.draft.Span;
import org.casewright.generation.draft.SpokenDay;

/**
 * Quotes exactly what it was told to, wherever it finds it, so that a test can count by hand what a draft holds.
 *
 * @param account quoted in the largest field that takes anybody's words
 * @param actions quoted in the action list, with the speaker and the first day named
 */
record QuotingDrafter(List<String> account, List<String> actions) implements Drafter {

    @Override
    public String id() {
        return "quoting/1";
    }

    @Override
    public Processor processor() {
        return Processor.casewright();
    }

    @Override
    public Drafted draft(DraftingTask task, Progress progress) {
        Field.Narrative narrative = task.template()
                .fields()
                .filter(Field.Narrative.class::isInstance)
                .map(Field.Narrative.class::cast)
                .filter(field -> field.voices().isEmpty())
                .max(Comparator.comparingInt(Field.Narrative::maxWords))
                .orElseThrow();
        Field.Actions list = task.template()
                .fields()
                .filter(Field.Actions.class::isInstance)
                .map(Field.Actions.class::cast)
                .findFirst()
                .orElseThrow();
        LocalDate on = task.occasion().on().orElseThrow();
        return new Drafted(
                List.of(
                        new DraftedField.Narrative(
                                narrative,
                                account.stream()
                                        .flatMap(quote -> quoted(task, quote).stream())
                                        .toList()),
                        new DraftedField.Actions(
                                list,
                                actions.stream()
                                        .flatMap(quote -> action(task, quote, on).stream())
                                        .toList())),
                List.of(),
                Optional.empty());
    }

    private static Optional<Passage> passage(DraftingTask task, String quote) {
        return task.passages().stream()
                .filter(passage -> passage.text().contains(quote))
                .findFirst();
    }

    private static Optional<DraftedSentence> quoted(DraftingTask task, String quote) {
        return passage(task, quote).map(passage -> {
            int start = passage.text().indexOf(quote);
            return new DraftedSentence(
                    passage.speaker().orElse("A speaker") + " said: “" + quote + "”",
                    List.of(new Span(passage.id(), start, start + quote.length())),
                    Statement.Origin.EXTRACTED);
        });
    }

    private static Optional<DraftedAction> action(DraftingTask task, String quote, LocalDate on) {
        Optional<String> speaker = passage(task, quote).flatMap(Passage::speaker);
        return quoted(task, quote).map(sentence -> new DraftedAction(sentence, speaker, SpokenDay.in(quote, on)));
    }
}
