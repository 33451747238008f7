package org.casewright.governance.jdbc;

import java.util.Map;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.testkit.InventedFamily;

/** Events of acts that nobody did, with the characters that are easily garbled. */
final class InventedEvents {

    private InventedEvents() {}

    static AuditEvent event(Phase phase, String act) {
        return new AuditEvent(
                "transcribe",
                phase,
                InventedFamily.NOON.plusNanos(1),
                InventedFamily.TENANT,
                new ActId(act),
                InventedFamily.WORKER.id(),
                Purpose.STATUTORY_CASE_RECORDING,
                InventedFamily.CASE,
                Map.of("processor", "embedded", "note", "Zoë said \"ja\"\n\u0000\u2028 \ud83d\ude00"),
                Map.of("people", InventedFamily.CHILD.id().value(), "document", ""));
    }
}
