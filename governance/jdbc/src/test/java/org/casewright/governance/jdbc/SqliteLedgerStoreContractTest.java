package org.casewright.governance.jdbc;

import java.nio.file.Path;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.testkit.LedgerStoreContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The ledger store on SQLite, as any ledger store,")
class SqliteLedgerStoreContractTest extends LedgerStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected LedgerStore store() {
        return SqliteLedger.at(folder.resolve("ledger.db"));
    }

    @Override
    protected LedgerStore reopened() {
        return SqliteLedger.at(folder.resolve("ledger.db"));
    }
}
