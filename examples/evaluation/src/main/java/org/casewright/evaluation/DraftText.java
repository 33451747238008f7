package org.casewright.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Draft;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Statement;
import org.casewright.core.record.Citation;

/**
 * A draft as the yardstick reads it.
 *
 * @param statements its sentences in order, actions among them
 * @param actions its action items
 * @param citations how many it has
 * @param unresolved citations that do not resolve in the draft's own evidence
 */
record DraftText(List<String> statements, List<ActionItem> actions, int citations, int unresolved) {

    DraftText {
        statements = List.copyOf(statements);
        actions = List.copyOf(actions);
    }

    static DraftText of(Draft draft) {
        List<Citation> citations = draft.statements()
                .flatMap(statement -> statement.citations().stream())
                .toList();
        long resolved = citations.stream()
                .filter(citation -> draft.passage(citation.passage())
                        .filter(citation::resolvesIn)
                        .isPresent())
                .count();
        List<ActionItem> actions = draft.contents()
                .flatMap(content ->
                        content instanceof FieldContent.Actions list ? list.items().stream() : Stream.empty())
                .toList();
        return new DraftText(
                draft.statements().map(Statement::text).toList(),
                actions,
                citations.size(),
                citations.size() - (int) resolved);
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "DraftText[" + statements.size() + " statements]";
    }

    /** The statements cut where a sentence ends, since a statement may quote several. */
    List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        statements.forEach(statement -> pieces.addAll(Pieces.of(statement)));
        return pieces;
    }

    /** Content stems of every three pieces in a row. */
    List<Set<String>> windows() {
        return Coverage.windows(pieces());
    }

    /** Whether a text stands in one statement, word for word. */
    boolean holds(String text) {
        WordSequence wanted = WordSequence.of(text);
        return statements.stream()
                .anyMatch(statement -> WordSequence.of(statement).holds(wanted));
    }

    int words() {
        return Pieces.words(statements);
    }
}
