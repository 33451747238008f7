package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casewright.governance.jdbc.JdbcLedgerStore;
import org.casewright.governance.ledger.AuditLedger;
import org.sqlite.SQLiteDataSource;

/** Opens ledgers in SQLite files. */
final class Ledgers {

    private Ledgers() {}

    /** The ledger in a file, made if it is not there. */
    static AuditLedger open(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        JdbcLedgerStore store = JdbcLedgerStore.sqlite(source);
        store.createSchema();
        return AuditLedger.open(store);
    }
}
