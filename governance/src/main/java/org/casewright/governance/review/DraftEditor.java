package org.casewright.governance.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.record.Citation;

/** Makes the next draft from one draft and one change; the first is left as it is. */
final class DraftEditor {

    private static final Support BY_PERSON = new Support.Undecided("a person wrote it");

    private DraftEditor() {}

    /** The statement of this id. */
    static Statement statement(Draft draft, StatementId id) {
        return draft.statements()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("statement " + id + " must be in the draft"));
    }

    static Draft withText(Draft draft, StatementId id, String text) {
        statement(draft, id);
        return eachStatement(
                draft,
                statement ->
                        Stream.of(statement.id().equals(id) ? byPerson(id, text, statement.citations()) : statement));
    }

    static Draft without(Draft draft, StatementId id) {
        statement(draft, id);
        return eachStatement(draft, statement -> statement.id().equals(id) ? Stream.empty() : Stream.of(statement));
    }

    static Draft withSentence(Draft draft, String field, StatementId id, String text) {
        Statement added = byPerson(id, text, List.of());
        return eachContent(draft, field, content -> {
            if (content instanceof FieldContent.Narrative narrative) {
                List<Statement> sentences = new ArrayList<>(narrative.sentences());
                sentences.add(added);
                return new FieldContent.Narrative(narrative.field(), sentences);
            }
            throw new IllegalArgumentException("field " + field + " must be a narrative to take a sentence");
        });
    }

    static Draft withAction(Draft draft, String field, ActionItem item) {
        return eachContent(draft, field, content -> {
            if (content instanceof FieldContent.Actions actions) {
                List<ActionItem> items = new ArrayList<>(actions.items());
                items.removeIf(other -> other.what().id().equals(item.what().id()));
                items.add(item);
                return new FieldContent.Actions(actions.field(), items);
            }
            throw new IllegalArgumentException("field " + field + " must be for actions to take one");
        });
    }

    static Draft withAssignment(Draft draft, StatementId id, String owner, LocalDate due) {
        if (draft.contents()
                .filter(FieldContent.Actions.class::isInstance)
                .flatMap(FieldContent::statements)
                .noneMatch(what -> what.id().equals(id))) {
            throw new IllegalArgumentException("statement " + id + " must be an action to be assigned");
        }
        return map(
                draft,
                content -> content instanceof FieldContent.Actions actions
                        ? new FieldContent.Actions(
                                actions.field(),
                                actions.items().stream()
                                        .map(item -> item.what().id().equals(id)
                                                ? new ActionItem(item.what(), Optional.of(owner), Optional.of(due))
                                                : item)
                                        .toList())
                        : content);
    }

    static Draft withDecision(Draft draft, String field, HumanEntry entry) {
        return eachContent(draft, field, content -> {
            if (!(content instanceof FieldContent.Decision decision)) {
                throw new IllegalArgumentException("field " + field + " must be a decision to be decided");
            }
            List<String> options = decision.field().options();
            if (!options.isEmpty() && !options.contains(entry.value())) {
                throw new IllegalArgumentException("value must be one of the options of field " + field);
            }
            return new FieldContent.Decision(decision.field(), Optional.of(entry));
        });
    }

    /** A name for a new statement that no other statement has or had. */
    static StatementId freshId(Review review, String field) {
        long number = review.edits().size() + 1L;
        return new StatementId(field + ".p" + number);
    }

    static Statement byPerson(StatementId id, String text, List<Citation> citations) {
        return new Statement(id, text, citations, BY_PERSON, Statement.Origin.PERSON);
    }

    private static Draft eachContent(Draft draft, String field, UnaryOperator<FieldContent> change) {
        if (draft.contents().noneMatch(content -> content.field().id().equals(field))) {
            throw new IllegalArgumentException("field " + field + " must be in the draft");
        }
        return map(draft, content -> content.field().id().equals(field) ? change.apply(content) : content);
    }

    private interface Change {
        Stream<Statement> of(Statement statement);
    }

    private static Draft eachStatement(Draft draft, Change change) {
        return map(draft, content -> {
            if (content instanceof FieldContent.Narrative narrative) {
                return new FieldContent.Narrative(
                        narrative.field(),
                        narrative.sentences().stream().flatMap(change::of).toList());
            }
            if (content instanceof FieldContent.Actions actions) {
                List<ActionItem> items = actions.items().stream()
                        .flatMap(item ->
                                change.of(item.what()).map(what -> new ActionItem(what, item.owner(), item.due())))
                        .toList();
                return new FieldContent.Actions(actions.field(), items);
            }
            return content;
        });
    }

    private static Draft map(Draft draft, UnaryOperator<FieldContent> change) {
        return draft.withSections(draft.sections().stream()
                .map(section -> new DraftSection(
                        section.id(),
                        section.heading(),
                        section.contents().stream().map(change).toList()))
                .toList());
    }
}
