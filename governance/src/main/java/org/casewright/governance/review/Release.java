package org.casewright.governance.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.LedgerProof;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Work;
import org.casewright.governance.ledger.AuditLedger;

/** Holds an approved document against the ledger and gathers what goes out with it. */
record Release(CaseWork work, AuditLedger ledger) {

    Work.Outcome<ReleasedDocument> of(ApprovedDocument document, CapturePermissions permissions) {
        Occasion occasion = document.content().occasion();
        if (!occasion.tenant().equals(work.tenant()) || !occasion.caseId().equals(work.caseId())) {
            throw new IllegalArgumentException("document must belong to the file that the work is on");
        }
        if (!permissions.tenant().equals(work.tenant()) || !permissions.caseId().equals(work.caseId())) {
            throw new IllegalArgumentException("permissions must belong to the file that the work is on");
        }
        String content = Digests.sha256(StoredForm.DRAFT.canonical(document.content()));
        if (!content.equals(document.approval().contentDigest())) {
            throw new ApprovalNotFoundException("its text is not the text that was approved.");
        }
        String digest = Steps.digest(document);
        List<AuditEntry> history = ledger.entries(work.tenant(), work.caseId()).toList();
        AuditEntry approval = history.stream()
                .filter(entry -> approves(entry.event(), content, digest))
                .findFirst()
                .orElseThrow(() -> new ApprovalNotFoundException("the ledger has no approval of exactly this."));
        List<CapturePermission> answers = permissions.answers().stream()
                .filter(answer -> work.people().isEmpty() || work.people().contains(answer.person()))
                .toList();
        LedgerProof proof = ledger.prove(work.tenant(), approval.index());
        return new Work.Outcome<>(
                new ReleasedDocument(document, answers, concerning(document.content(), history), Optional.of(proof)),
                Map.of(
                        Steps.DRAFT,
                        document.content().id().value(),
                        Steps.CONTENT_DIGEST,
                        content,
                        Steps.DOCUMENT_DIGEST,
                        digest,
                        "approval_index",
                        Long.toString(approval.index()),
                        "permissions",
                        Integer.toString(answers.size())));
    }

    /** Of a file's history only what led to this document: its sources, its draft, and what people permitted. */
    private static List<AuditEntry> concerning(Draft draft, List<AuditEntry> history) {
        Set<String> sources =
                draft.sources().stream().map(source -> source.id().value()).collect(Collectors.toSet());
        Set<ActId> acts = history.stream()
                .map(AuditEntry::event)
                .filter(event -> has(event, Steps.DRAFT, draft.id().value())
                        || event.detail("source").filter(sources::contains).isPresent())
                .map(AuditEvent::actId)
                .collect(Collectors.toSet());
        return history.stream()
                .filter(entry -> acts.contains(entry.event().actId())
                        || entry.event().code().startsWith("permission."))
                .toList();
    }

    private static boolean approves(AuditEvent event, String content, String digest) {
        return event.phase() == AuditEvent.Phase.OUTCOME
                && has(event, Steps.STEP, Steps.APPROVE)
                && has(event, Steps.RESULT, Steps.APPROVED)
                && has(event, Steps.CONTENT_DIGEST, content)
                && has(event, Steps.DOCUMENT_DIGEST, digest);
    }

    private static boolean has(AuditEvent event, String key, String value) {
        return event.detail(key).filter(value::equals).isPresent();
    }
}
