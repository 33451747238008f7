package org.casewright.governance.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CaseWork;
import org.casewright.governance.ledger.AuditLedger;

/** Puts together what leaves with a document, after looking once more whether it is the one that was approved. */
final class Releases {

    private final AuditLedger ledger;

    Releases(AuditLedger ledger) {
        this.ledger = ledger;
    }

    ReleasedDocument released(CaseWork work, ApprovedDocument document, List<CapturePermission> permissions) {
        String digest = ReviewDesk.digest(document.content());
        if (!digest.equals(document.approval().contentDigest())) {
            throw new ChangedAfterApprovalException();
        }
        List<AuditEntry> history = ledger.entries(work.tenant(), work.caseId()).toList();
        AuditEntry approval = history.stream()
                .filter(entry -> isApproval(entry.event(), document, digest))
                .reduce((earlier, later) -> later)
                .orElseThrow(ChangedAfterApprovalException::new);
        return new ReleasedDocument(
                document,
                permissions,
                concerning(document.content(), history),
                Optional.of(ledger.prove(work.tenant(), approval.index())));
    }

    /** Of a file's history only what led to this document: its sources, its draft, and what people permitted. */
    private static List<AuditEntry> concerning(Draft draft, List<AuditEntry> history) {
        Set<String> sources =
                draft.sources().stream().map(source -> source.id().value()).collect(Collectors.toSet());
        Set<ActId> acts = history.stream()
                .map(AuditEntry::event)
                .filter(event -> event.detail("draft")
                                .filter(draft.id().value()::equals)
                                .isPresent()
                        || event.detail("source").filter(sources::contains).isPresent())
                .map(AuditEvent::actId)
                .collect(Collectors.toSet());
        return history.stream()
                .filter(entry -> acts.contains(entry.event().actId())
                        || entry.event().code().startsWith("permission."))
                .toList();
    }

    private static boolean isApproval(AuditEvent event, ApprovedDocument document, String digest) {
        return event.phase() == AuditEvent.Phase.OUTCOME
                && event.code().equals(Act.REVIEW_DRAFT.code())
                && event.detail("step").filter("approve"::equals).isPresent()
                && event.detail("digest").filter(digest::equals).isPresent()
                && event.actorId().equals(document.approval().by().id());
    }
}
