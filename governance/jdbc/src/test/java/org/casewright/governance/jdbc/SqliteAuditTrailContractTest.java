package org.casewright.governance.jdbc;

import java.nio.file.Path;
import org.casewright.core.oversight.AuditTrail;
import org.casewright.core.testkit.AuditTrailContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The audit ledger on SQLite, as any audit trail,")
class SqliteAuditTrailContractTest extends AuditTrailContract {

    @TempDir
    private Path folder;

    @Override
    protected AuditTrail trail() {
        return LedgerFile.created(folder.resolve("ledger.db")).ledger();
    }

    @Override
    protected AuditTrail unavailable() {
        return new LedgerFile(folder.resolve("without-tables.db")).ledger();
    }
}
