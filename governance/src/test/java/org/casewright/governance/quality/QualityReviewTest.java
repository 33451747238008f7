package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Findings;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.oversight.Reason;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.TestGate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quality review")
class QualityReviewTest {

    private final TestGate admitting = TestGate.admitting();

    @Test
    @DisplayName("finds nothing against a faithful draft")
    void finds_nothing_against_a_faithful_draft() {
        assertThat(findings(InventedDocument.draft()).findings()).isEmpty();
    }

    @Test
    @DisplayName("puts blocking findings first, then follows the document")
    void puts_blocking_findings_first() {
        Findings findings = findings(Page.of("home_visit_record")
                .note("Tansy absconded.")
                .note("There were 3 dogs.", "Marigold Thistledown", "There were two dogs.")
                .draft());

        assertThat(findings.findings()).extracting(Finding::criterion).containsExactly("QC-01", "QC-25", "QC-22");
        assertThat(findings.blocking()).isTrue();
    }

    @Test
    @DisplayName("belongs to exactly the text that was checked, and keeps only counts in the audit trail")
    void belongs_to_the_text() {
        Draft draft = Page.of("case_note").note("Tansy absconded.").draft();

        Findings findings = findings(draft);

        assertThat(findings.contentDigest()).isEqualTo(Digests.sha256(StoredForm.DRAFT.canonical(draft)));
        assertThat(admitting.audit().story()).containsExactly("check_draft INTENT", "check_draft OUTCOME");
        assertThat(admitting.audit().events().get(1).details())
                .containsEntry("findings", "1")
                .containsEntry("blocking", "0")
                .containsEntry("content_digest", findings.contentDigest());
        assertThat(StoredForm.FINDINGS.read(StoredForm.FINDINGS.write(findings)))
                .isEqualTo(findings);
    }

    @Test
    @DisplayName("does not look at a draft when the gate refuses")
    void does_not_look_when_refused() {
        TestGate refusing = TestGate.refusing(new Reason("not_now"), "Come back later.");
        Criterion unreachable = new Criterion() {
            @Override
            public String id() {
                return "X";
            }

            @Override
            public java.util.List<Finding> check(Draft draft, QualityContext context) {
                throw new AssertionError("looked");
            }
        };

        assertThat(QualityReview.of(refusing.gate(), unreachable)
                        .review(InventedFamily.work(), InventedDocument.draft()))
                .isInstanceOf(Performed.Refused.class);
    }

    @Test
    @DisplayName("does not check a draft of another file, nor under a permit for something else")
    void keeps_files_apart() {
        QualityReview review = QualityReview.standard(admitting.gate());
        CaseWork other = CaseWork.builder()
                .tenant(InventedFamily.TENANT)
                .actor(InventedFamily.WORKER)
                .purpose(Purpose.STATUTORY_CASE_RECORDING)
                .caseId(InventedFamily.OTHER_CASE)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.review(other, InventedDocument.draft()))
                .withMessage("draft must belong to the file that the work is on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.check(
                        admitting.permit(InventedFamily.work().operation(Act.READ_RECORD, Processor.casewright())),
                        InventedDocument.draft()))
                .withMessage("permit must be for checking or reviewing a draft");
    }

    @Test
    @DisplayName("holds the first eight criteria as shipped")
    void holds_the_first_eight() {
        assertThat(QualityReview.standard(admitting.gate()).criteria())
                .containsExactly("QC-01", "QC-06", "QC-10", "QC-21", "QC-22", "QC-24", "QC-25", "QC-42");
    }

    private Findings findings(Draft draft) {
        return ((Performed.Done<Findings>)
                        QualityReview.standard(admitting.gate()).review(InventedFamily.work(), draft))
                .value();
    }
}
