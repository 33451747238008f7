package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casewright.core.document.Draft;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.generation.template.TemplateLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The harness")
class HarnessTest {

    @Test
    @DisplayName("drafts through the gate, told the day and the children's names only")
    void drafts_through_the_gate() {
        Harness harness = new Harness(new QuotingDrafter(List.of("I like my picture"), List.of()));

        Draft draft = harness.draft(
                InventedVisit.transcript(),
                TemplateLibrary.builtIn().template("case_note", InventedFamily.DAY),
                Optional.of(InventedFamily.DAY),
                List.of(InventedFamily.CHILD.name()));

        assertThat(harness.acts()).isEqualTo(2);
        assertThat(draft.statements()).hasSize(1);
        assertThat(draft.occasion().people()).singleElement().satisfies(child -> {
            assertThat(child.name()).isEqualTo(InventedFamily.CHILD.name());
            assertThat(child.relationship()).isEqualTo("child");
        });
        assertThat(draft.occasion().facts()).isEmpty();
    }

    @Test
    @DisplayName("counts a citation that its draft does not hold as unresolved")
    void counts_unresolved_citations() {
        Draft draft = InventedDocument.draft();
        Draft robbed = new Draft(
                draft.id(),
                draft.template(),
                draft.title(),
                draft.audience(),
                draft.occasion(),
                draft.sources(),
                draft.sections(),
                List.of(),
                draft.withheld(),
                draft.provenance(),
                draft.draftedAt());

        assertThat(DraftText.of(draft).unresolved()).isZero();
        assertThat(DraftText.of(robbed).unresolved())
                .isPositive()
                .isEqualTo(DraftText.of(robbed).citations());
    }
}
