package org.casewright.governance.jdbc;

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

    private InventedEvents() {}

    static AuditEvent event(Phase phase, String act) {
        return new AuditEvent(
                "transcribe",
                phase,
                Instant.parse("2026-03-02T10:15:30.000000001Z"),
                RIVERBANK,
                new ActId(act),
                "worker-willow",
                Purpose.STATUTORY_CASE_RECORDING,
                new CaseId("case-acorn"),
                Map.of("processor", "embedded", "note", "Zoë said \"ja\"\n\u0000\u2028 \ud83d\ude00"),
                Map.of("people", "person-oak person-elm", "document", ""));
    }
}
