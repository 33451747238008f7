package org.casewright.generation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.Field;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Template;
import org.casewright.core.document.Withheld;
import org.casewright.core.record.Citation;
import org.casewright.core.record.PassageId;

/** Puts what holds of a drafter's work into the template's fields, and keeps a list of what does not. */
final class DraftAssembly {

    private final Template template;
    private final Occasion occasion;
    private final SentenceCheck check;
    private final VoiceCheck voices;
    private final Map<Field, DraftedField> drafted = new LinkedHashMap<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final Set<PassageId> cited = new LinkedHashSet<>();

    DraftAssembly(Template template, Occasion occasion, Drafted work, SentenceCheck check, VoiceCheck voices) {
        this.template = template;
        this.occasion = occasion;
        this.check = check;
        this.voices = voices;
        this.withheld.addAll(work.withheld());
        Set<Field> fields = new HashSet<>(template.fields().toList());
        for (DraftedField field : work.fields()) {
            boolean taken = fields.contains(field.field()) && drafted.putIfAbsent(field.field(), field) == null;
            if (!taken) {
                withhold(field, "the template has no place for it");
            }
        }
    }

    List<DraftSection> sections() {
        return template.sections().stream()
                .map(section -> new DraftSection(
                        section.id(),
                        section.heading(),
                        section.fields().stream().map(this::content).toList()))
                .toList();
    }

    /** What was held back; complete once {@link #sections()} was asked for. */
    List<Withheld> withheld() {
        return List.copyOf(withheld);
    }

    /** Passages that a kept statement cites; complete once {@link #sections()} was asked for. */
    Set<PassageId> cited() {
        return Set.copyOf(cited);
    }

    private FieldContent content(Field field) {
        DraftedField work = drafted.get(field);
        if (field instanceof Field.Narrative narrative) {
            return new FieldContent.Narrative(
                    narrative,
                    work instanceof DraftedField.Narrative written ? sentences(narrative, written) : List.of());
        }
        if (field instanceof Field.Actions actions) {
            return new FieldContent.Actions(
                    actions, work instanceof DraftedField.Actions written ? items(actions, written) : List.of());
        }
        if (field instanceof Field.Fact fact) {
            Optional<String> value =
                    Optional.ofNullable(occasion.facts().get(fact.key())).filter(text -> !text.isBlank());
            return new FieldContent.Fact(fact, value);
        }
        return new FieldContent.Decision((Field.Decision) field, Optional.empty());
    }

    private List<Statement> sentences(Field.Narrative field, DraftedField.Narrative written) {
        Shelf shelf = new Shelf(field.id(), field.maxWords(), field.voices());
        written.sentences().forEach(shelf::put);
        return shelf.statements;
    }

    private List<ActionItem> items(Field.Actions field, DraftedField.Actions written) {
        Shelf shelf = new Shelf(field.id(), 0, Set.of());
        List<ActionItem> items = new ArrayList<>();
        for (DraftedAction action : written.actions()) {
            shelf.put(action.sentence())
                    .ifPresent(what ->
                            items.add(new ActionItem(what, owner(field, action, what), due(field, action, what))));
        }
        return List.copyOf(items);
    }

    private Optional<String> owner(Field field, DraftedAction action, Statement what) {
        if (action.owner().isEmpty()) {
            return Optional.empty();
        }
        Set<String> named = new HashSet<>();
        what.citations().forEach(citation -> named.addAll(Tokens.of(citation.excerpt())));
        check.speakers(what.citations()).forEach(label -> named.addAll(Tokens.of(label)));
        List<String> owner = Tokens.of(action.owner().get());
        if (!owner.isEmpty() && named.containsAll(owner)) {
            return action.owner();
        }
        withheld.add(new Withheld(
                field.id(),
                action.owner().get(),
                "as the owner of an action: neither the cited words nor their speaker name them"));
        return Optional.empty();
    }

    private Optional<LocalDate> due(Field field, DraftedAction action, Statement what) {
        if (action.due().isEmpty()) {
            return Optional.empty();
        }
        boolean said = what.citations().stream()
                .map(Citation::excerpt)
                .map(words -> occasion.on().isPresent()
                        ? SpokenDay.in(words, occasion.on().get())
                        : SpokenDay.in(words))
                .anyMatch(action.due()::equals);
        if (said) {
            return action.due();
        }
        withheld.add(new Withheld(
                field.id(), action.due().get().toString(), "as the day of an action: the cited words do not say it"));
        return Optional.empty();
    }

    private void withhold(DraftedField field, String reason) {
        List<DraftedSentence> sentences = field instanceof DraftedField.Narrative narrative
                ? narrative.sentences()
                : ((DraftedField.Actions) field)
                        .actions().stream().map(DraftedAction::sentence).toList();
        sentences.forEach(sentence -> withheld.add(new Withheld(field.field().id(), sentence.text(), reason)));
    }

    /** One field's statements so far. */
    private final class Shelf {

        private final String field;
        private final int maxWords;
        private final Set<String> wanted;
        private final List<Statement> statements = new ArrayList<>();
        private final Set<List<String>> said = new HashSet<>();
        private int words;

        Shelf(String field, int maxWords, Set<String> wanted) {
            this.field = field;
            this.maxWords = maxWords;
            this.wanted = wanted;
        }

        Optional<Statement> put(DraftedSentence sentence) {
            SentenceCheck.Verdict verdict = check.check(sentence);
            if (verdict instanceof SentenceCheck.Verdict.Held held) {
                return hold(sentence, held.reason());
            }
            SentenceCheck.Verdict.Kept kept = (SentenceCheck.Verdict.Kept) verdict;
            if (!voices.heard(wanted, check.speakers(kept.citations()))) {
                return hold(sentence, "it cites nobody whose voice belongs in this field");
            }
            if (!said.add(Tokens.of(sentence.text()))) {
                return hold(sentence, "it says the same again");
            }
            int length = Tokens.count(sentence.text());
            if (maxWords > 0 && words + length > maxWords) {
                return hold(sentence, "the field holds at most " + maxWords + " words");
            }
            words += length;
            Statement statement = new Statement(
                    new StatementId(field + "." + (statements.size() + 1)),
                    sentence.text().strip(),
                    kept.citations(),
                    kept.support(),
                    sentence.origin());
            statements.add(statement);
            kept.citations().forEach(citation -> cited.add(citation.passage()));
            return Optional.of(statement);
        }

        private Optional<Statement> hold(DraftedSentence sentence, String reason) {
            withheld.add(new Withheld(field, sentence.text(), reason));
            return Optional.empty();
        }
    }
}
