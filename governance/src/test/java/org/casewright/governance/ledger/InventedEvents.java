package org.casewright.governance.ledger;

import java.util.Map;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;
import org.casewright.core.testkit.InventedFamily;

/** Events of acts that nobody did, with the characters that are easily garbled. */
final class InventedEvents {

    private InventedEvents() {}

    static AuditEvent event(Phase phase, String act) {
        return event(InventedFamily.TENANT, InventedFamily.CASE, phase, act);
    }

    static AuditEvent event(Tenant tenant, CaseId caseId, Phase phase, String act) {
        return new AuditEvent(
                "transcribe",
                phase,
                InventedFamily.NOON.plusNanos(1),
                tenant,
                new ActId(act),
                InventedFamily.WORKER.id(),
                Purpose.STATUTORY_CASE_RECORDING,
                caseId,
                Map.of("processor", "embedded", "note", "Zoë said \"ja\"\n\u0000\u2028 \ud83d\ude00"),
                Map.of("people", InventedFamily.CHILD.id().value(), "document", ""));
    }
}
