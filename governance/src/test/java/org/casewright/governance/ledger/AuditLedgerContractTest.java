package org.casewright.governance.ledger;

import org.casewright.core.oversight.AuditTrail;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.testkit.AuditTrailContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The audit ledger, as any audit trail,")
class AuditLedgerContractTest extends AuditTrailContract {

    private final AuditLedger ledger = AuditLedger.open(new InMemoryLedgerStore());

    @Override
    protected AuditTrail trail() {
        return ledger;
    }

    @Override
    protected AuditTrail unavailable() {
        HeldStore down = new HeldStore();
        down.fail(() -> {
            throw new AuditUnavailableException("the invented disk is full.", null);
        });
        return AuditLedger.open(down);
    }
}
