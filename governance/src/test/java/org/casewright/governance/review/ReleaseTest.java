package org.casewright.governance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.casewright.core.document.Approval;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.LedgerProof;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.RecordingAccessCheck;
import org.casewright.core.testkit.RecordingConsentCheck;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.InMemoryLedgerStore;
import org.casewright.governance.ledger.MerkleProof;
import org.casewright.governance.quality.Page;
import org.casewright.governance.quality.QualityReview;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Release")
class ReleaseTest {

    private final AuditLedger ledger = AuditLedger.open(new InMemoryLedgerStore());
    private final Gate gate = Gate.builder()
            .access(RecordingAccessCheck.allowing())
            .consent(RecordingConsentCheck.allowing())
            .audit(ledger)
            .clock(InventedFamily.CLOCK)
            .build();
    private final ReviewDesk desk = ReviewDesk.builder()
            .gate(gate)
            .quality(QualityReview.standard(gate))
            .clock(InventedFamily.CLOCK)
            .build();
    private final CaseWork work = InventedFamily.work();

    private ApprovedDocument approved() {
        Review review = done(desk.open(
                work, Page.of("case_note").note("We ate at the table.").draft()));
        review = done(desk.decide(work, review, "next_step", "Continue"));
        return ((ReviewOutcome.Approved) done(desk.approve(work, review))).document();
    }

    private static <T> T done(Performed<T> performed) {
        return ((Performed.Done<T>) performed).value();
    }

    @Test
    @DisplayName("sends the document out with permissions, history and a proof anyone can check")
    void sends_the_document_out_with_proof() {
        done(desk.open(work, InventedDocument.draft())); // another document of the same file
        ApprovedDocument document = approved();

        ReleasedDocument released = done(desk.release(work, document, InventedFamily.permissions(), ledger));

        assertThat(released.document()).isEqualTo(document);
        assertThat(released.permissions())
                .isEqualTo(InventedFamily.permissions().answers());
        assertThat(released.history())
                .extracting(entry -> entry.event().code())
                .isNotEmpty()
                .containsOnly("review_draft");
        LedgerProof proof = released.proof().orElseThrow();
        assertThat(MerkleProof.verify(proof)).isTrue();
        assertThat(released.history())
                .extracting(entry -> entry.event().details().getOrDefault("draft", "invented"))
                .containsOnly("invented");
        AuditEvent approval = released.history().stream()
                .filter(entry -> entry.index() == proof.index())
                .findFirst()
                .orElseThrow()
                .event();
        assertThat(approval.detail("step")).contains("ai.approve");
        assertThat(approval.detail("content_digest"))
                .contains(document.approval().contentDigest());
        assertThat(StoredForm.RELEASED.read(StoredForm.RELEASED.write(released)))
                .isEqualTo(released);
    }

    @Test
    @DisplayName("refuses a document whose text was changed after approval, and the ledger says so")
    void refuses_a_changed_text() {
        ApprovedDocument document = approved();
        ApprovedDocument changed = new ApprovedDocument(
                Page.of("case_note").note("We ate in the car.").draft(), document.approval(), document.findings());

        assertThatExceptionOfType(ApprovalNotFoundException.class)
                .isThrownBy(() -> desk.release(work, changed, InventedFamily.permissions(), ledger))
                .withMessage("The document was not released: its text is not the text that was approved. Release the"
                        + " document exactly as it was approved, or have it approved again.");
        assertThat(ledger.entries(InventedFamily.TENANT)
                        .map(entry -> entry.event().detail("failure").orElse("")))
                .contains("ApprovalNotFoundException");
    }

    @Test
    @DisplayName("refuses an approval that was touched up, even where the text is the same")
    void refuses_a_changed_approval() {
        ApprovedDocument document = approved();
        Approval approval = document.approval();
        Approval byAnother = new Approval(
                InventedFamily.MANAGER,
                approval.at(),
                approval.opened(),
                approval.edits(),
                approval.overrides(),
                approval.contentDigest());

        assertThatExceptionOfType(ApprovalNotFoundException.class)
                .isThrownBy(() -> desk.release(
                        work,
                        new ApprovedDocument(document.content(), byAnother, document.findings()),
                        InventedFamily.permissions(),
                        ledger))
                .withMessageContaining("the ledger has no approval of exactly this.");
    }

    @Test
    @DisplayName("does not mix files")
    void does_not_mix_files() {
        ApprovedDocument document = approved();
        CaseWork other = CaseWork.builder()
                .tenant(InventedFamily.TENANT)
                .actor(InventedFamily.WORKER)
                .purpose(Purpose.STATUTORY_CASE_RECORDING)
                .caseId(InventedFamily.OTHER_CASE)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.release(other, document, InventedFamily.permissions(), ledger))
                .withMessage("document must belong to the file that the work is on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.release(
                        work,
                        document,
                        new CapturePermissions(InventedFamily.TENANT, InventedFamily.OTHER_CASE, List.of()),
                        ledger))
                .withMessage("permissions must belong to the file that the work is on");
    }
}
