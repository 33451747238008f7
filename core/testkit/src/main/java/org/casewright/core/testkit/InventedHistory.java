package org.casewright.core.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.casewright.core.document.LedgerProof;
import org.casewright.core.internal.Digests;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;

/** What the audit trail says of {@link InventedDocument}. The hashes have the right shape and prove nothing. */
final class InventedHistory {

    private static final List<Act> ACTS = List.of(Act.TRANSCRIBE, Act.GENERATE_DRAFT, Act.REVIEW_DRAFT);

    private InventedHistory() {}

    /** Intent and outcome of hearing, drafting and reviewing, a minute apart. */
    static List<AuditEntry> entries() {
        RecordingAuditTrail trail = new RecordingAuditTrail();
        for (Act act : ACTS) {
            ActId actId = new ActId("invented-act-" + act.code());
            keep(trail, act, actId, AuditEvent.Phase.INTENT, Map.of("basis", "capture_permission_valid"));
            keep(trail, act, actId, AuditEvent.Phase.OUTCOME, Map.of("outcome", "done"));
        }
        return trail.entries();
    }

    /** Says that the last of the entries is in a tree of six. */
    static LedgerProof proof() {
        List<AuditEntry> entries = entries();
        AuditEntry last = entries.get(entries.size() - 1);
        return new LedgerProof(
                last.index(),
                "{\"code\":\"" + last.event().code() + "\"}",
                entries.size(),
                Digests.sha256("invented root"),
                List.of(Digests.sha256("invented sibling"), Digests.sha256("invented cousin")));
    }

    private static void keep(
            RecordingAuditTrail trail, Act act, ActId actId, AuditEvent.Phase phase, Map<String, String> details) {
        trail.keep(AuditEvent.of(
                InventedFamily.operation(act),
                phase,
                actId,
                InventedFamily.NOON.plus(Duration.ofMinutes(trail.entries().size())),
                details,
                Map.of("document", "invented-visit-record")));
    }
}
