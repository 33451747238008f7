package org.casewright.governance.ledger;

import java.time.Instant;
import java.util.Map;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;

/** Events of acts that nobody did. */
final class InventedEvents {

    static final Tenant RIVERBANK = new Tenant("riverbank-council");
    static final CaseId ACORN = new CaseId("case-acorn");

    private InventedEvents() {}

    static AuditEvent event(Phase phase, String act) {
        return event(RIVERBANK, ACORN, phase, act);
    }

    static AuditEvent event(Tenant tenant, CaseId caseId, Phase phase, String act) {
        return new AuditEvent(
                "transcribe",
                phase,
                Instant.parse("2026-03-02T10:15:30.000000001Z"),
                tenant,
                new ActId(act),
                "worker-willow",
                Purpose.STATUTORY_CASE_RECORDING,
                caseId,
                Map.of("processor", "embedded", "note", "Zoë said \"ja\"\n\u0001\u2028 \ud83d\ude00"),
                Map.of("people", "person-oak person-elm", "document", ""));
    }
}
