package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.core.document.Statement;
import org.casewright.core.document.Support;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("QC-06, sources,")
class SourcedStatementsTest {

    private final Criterion criterion = new SourcedStatements();

    @Test
    @DisplayName("is content where every citation resolves")
    void is_content_where_citations_resolve() {
        assertThat(Page.of("case_note").note("We ate at the table.").check(criterion))
                .isEmpty();
    }

    @Test
    @DisplayName("stops a citation that leads elsewhere")
    void stops_a_citation_that_leads_elsewhere() {
        Page other = Page.of("case_note").note("Not this.");
        Statement astray = other.drafted("We ate.", "Marigold Thistledown", "We ate.");

        assertThat(Page.of("case_note")
                        .note("We ate at the table.")
                        .note(astray)
                        .check(criterion))
                .containsExactly("B s.2: A citation of this sentence does not lead to the words it quotes.");
    }

    @Test
    @DisplayName("asks a person to confirm a sentence without a source")
    void asks_to_confirm_a_sentence_without_source() {
        assertThat(Page.of("case_note").noteByPerson("The kitchen was warm.").check(criterion))
                .containsExactly("W p.0: This sentence was written by a person and names no source.");
    }

    @Test
    @DisplayName("passes on what the drafter's checks doubted or denied")
    void passes_on_doubts() {
        Page page = Page.of("case_note");
        Statement sure = page.drafted("He goes out.", "Marigold Thistledown", "He never goes out.");
        page.note(with(sure, new Support.Contradicted("the source says never")));
        page.note(with(
                page.drafted("He may go out.", "Marigold Thistledown", "He went."),
                new Support.Undecided("it may be about somebody else")));

        assertThat(page.check(criterion))
                .containsExactly(
                        "B s.1: The source does not bear this sentence out: the source says never.",
                        "W s.2: It is not certain that the source says this: it may be about somebody else.");
    }

    private static Statement with(Statement statement, Support support) {
        return new Statement(
                statement.id(), statement.text(), List.copyOf(statement.citations()), support, statement.origin());
    }
}
