package org.casewright.governance.ledger;

import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.testkit.LedgerStoreContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The ledger store in memory, as any ledger store,")
class InMemoryLedgerStoreContractTest extends LedgerStoreContract {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();

    @Override
    protected LedgerStore store() {
        return store;
    }

    @Override
    protected LedgerStore reopened() {
        return store;
    }

    @Override
    protected boolean outlivesItsOpening() {
        return false;
    }
}
