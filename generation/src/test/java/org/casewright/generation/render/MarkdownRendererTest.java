package org.casewright.generation.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.testkit.DocumentRendererContract;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedTemplate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Markdown renderer")
class MarkdownRendererTest extends DocumentRendererContract {

    @Override
    protected DocumentRenderer renderer() {
        return new MarkdownRenderer();
    }

    /** The text without footnote marks and escapes. */
    @Override
    protected String text(byte[] rendered) {
        return new String(rendered, StandardCharsets.UTF_8).replaceAll("\\\\(.)|\\[\\^\\d+]", "$1");
    }

    @Test
    @DisplayName("points from each sentence to a footnote with place and words")
    void points_to_footnotes() {
        assertThat(Rendered.by(renderer(), InventedDocument.released()))
                .contains("shout downstairs.”[^1]\n")
                .contains("[^1]: Home visit to Tansy Thistledown, cues 3 to 4, 0:00:12, Tansy Thistledown: "
                        + "“I don't like it when the grown-ups shout downstairs.”\n");
    }

    @Test
    @DisplayName("writes actions as a table")
    void writes_a_table() {
        assertThat(Rendered.by(renderer(), InventedDocument.released()))
                .contains("| What | Who | By when |\n|---|---|---|\n")
                .contains("[^4] | Ada Lanternwick | 9 October 2026 |\n");
    }

    @ParameterizedTest
    @DisplayName("keeps a sentence that begins like a list or a line as a sentence")
    @CsvSource({
        "- she said no,- \\- she said no",
        "+ one,- \\+ one",
        "--- and then,- \\--- and then",
        "1. first she ran,- 1\\. first she ran",
        "12) days later,- 12\\) days later",
        "'    much later',- much later",
        "3 of us,- 3 of us",
        "2026,- 2026",
        "# loud,- \\# loud"
    })
    void keeps_what_looks_like_a_list(String sentence, String written) {
        assertThat(Rendered.by(renderer(), saying(sentence))).contains("\n" + written + "\n");
    }

    private static ReleasedDocument saying(String sentence) {
        Statement statement = new Statement(
                new StatementId("home.1"), sentence, List.of(), new Support.Supported(), Statement.Origin.PERSON);
        Draft draft = InventedDocument.reviewed()
                .withSections(List.of(new DraftSection(
                        "home",
                        "Home",
                        List.of(new FieldContent.Narrative(InventedTemplate.HOME, List.of(statement))))));
        ApprovedDocument approved = InventedDocument.approved();
        return InventedDocument.releasedAs(new ApprovedDocument(draft, approved.approval(), approved.findings()));
    }
}
