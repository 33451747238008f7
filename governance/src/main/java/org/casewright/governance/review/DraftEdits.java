package org.casewright.governance.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.Field;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;

/** Changes in the text of a draft, as values. */
final class DraftEdits {

    private DraftEdits() {}

    static Statement find(Draft draft, StatementId id) {
        return draft.statements()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the draft has no statement " + id));
    }

    /** The person's words in the place of the machine's; the sources stay beside them. */
    static Draft reword(Draft draft, StatementId id, String words) {
        return change(draft, statement -> statement.id().equals(id) ? byPerson(statement, words) : statement);
    }

    static Draft remove(Draft draft, StatementId id) {
        return mapContents(draft, content -> {
            if (content instanceof FieldContent.Narrative narrative) {
                return new FieldContent.Narrative(
                        narrative.field(),
                        narrative.sentences().stream()
                                .filter(sentence -> !sentence.id().equals(id))
                                .toList());
            }
            if (content instanceof FieldContent.Actions actions) {
                return new FieldContent.Actions(
                        actions.field(),
                        actions.items().stream()
                                .filter(item -> !item.what().id().equals(id))
                                .toList());
            }
            return content;
        });
    }

    /** A sentence of the reviewer's own at the end of a field. */
    static Draft add(Draft draft, String field, StatementId id, String words) {
        Statement statement = new Statement(
                id, words, List.of(), new Support.Undecided("written by a person"), Statement.Origin.PERSON);
        return inField(draft, field, content -> {
            if (content instanceof FieldContent.Narrative narrative) {
                List<Statement> sentences = new ArrayList<>(narrative.sentences());
                sentences.add(statement);
                return new FieldContent.Narrative(narrative.field(), sentences);
            }
            if (content instanceof FieldContent.Actions actions) {
                List<ActionItem> items = new ArrayList<>(actions.items());
                items.add(new ActionItem(statement, Optional.empty(), Optional.empty()));
                return new FieldContent.Actions(actions.field(), items);
            }
            throw new IllegalArgumentException("field " + field + " takes no sentences");
        });
    }

    static Draft replaceAction(Draft draft, StatementId id, UnaryOperator<ActionItem> change) {
        return mapContents(
                draft,
                content -> content instanceof FieldContent.Actions actions
                        ? new FieldContent.Actions(
                                actions.field(),
                                actions.items().stream()
                                        .map(item -> item.what().id().equals(id) ? change.apply(item) : item)
                                        .toList())
                        : content);
    }

    static Draft decide(Draft draft, String field, HumanEntry entry) {
        return inField(draft, field, content -> {
            if (!(content instanceof FieldContent.Decision decision)) {
                throw new IllegalArgumentException("field " + field + " is not a decision");
            }
            List<String> options = decision.field().options();
            if (!options.isEmpty() && !options.contains(entry.value())) {
                throw new IllegalArgumentException("field " + field + " takes one of " + options);
            }
            return new FieldContent.Decision(decision.field(), Optional.of(entry));
        });
    }

    /** Decisions that the template requires and nobody has made. */
    static List<Field.Decision> open(Draft draft) {
        return draft.contents()
                .filter(FieldContent.Decision.class::isInstance)
                .map(FieldContent.Decision.class::cast)
                .filter(decision ->
                        decision.entry().isEmpty() && decision.field().required())
                .map(FieldContent.Decision::field)
                .toList();
    }

    private static Statement byPerson(Statement statement, String words) {
        return new Statement(
                statement.id(),
                words,
                statement.citations(),
                new Support.Undecided("changed by a person"),
                Statement.Origin.PERSON);
    }

    private static Draft change(Draft draft, UnaryOperator<Statement> change) {
        return mapContents(draft, content -> {
            if (content instanceof FieldContent.Narrative narrative) {
                return new FieldContent.Narrative(
                        narrative.field(),
                        narrative.sentences().stream().map(change).toList());
            }
            if (content instanceof FieldContent.Actions actions) {
                return new FieldContent.Actions(
                        actions.field(),
                        actions.items().stream()
                                .map(item -> new ActionItem(change.apply(item.what()), item.owner(), item.due()))
                                .toList());
            }
            return content;
        });
    }

    private static Draft inField(Draft draft, String field, UnaryOperator<FieldContent> change) {
        if (draft.contents().noneMatch(content -> content.field().id().equals(field))) {
            throw new IllegalArgumentException("the draft has no field " + field);
        }
        return mapContents(draft, content -> content.field().id().equals(field) ? change.apply(content) : content);
    }

    private static Draft mapContents(Draft draft, UnaryOperator<FieldContent> change) {
        return draft.withSections(draft.sections().stream()
                .map(section -> new DraftSection(
                        section.id(),
                        section.heading(),
                        section.contents().stream().map(change).toList()))
                .toList());
    }
}
