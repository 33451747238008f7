package org.casewright.governance.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.casewright.governance.ledger.AuditLedger;
import org.sqlite.SQLiteDataSource;

/** A real SQLite file, and two ways into it: through the ledger, and behind its back. */
final class LedgerFile {

    private final SQLiteDataSource dataSource = new SQLiteDataSource();

    LedgerFile(Path file) {
        dataSource.setUrl("jdbc:sqlite:" + file);
    }

    static LedgerFile created(Path file) {
        LedgerFile created = new LedgerFile(file);
        created.store().createSchema();
        return created;
    }

    SQLiteDataSource dataSource() {
        return dataSource;
    }

    JdbcLedgerStore store() {
        return JdbcLedgerStore.sqlite(dataSource);
    }

    JdbcLedgerStore store(Duration patience) {
        return JdbcLedgerStore.sqlite(dataSource, patience);
    }

    AuditLedger ledger() {
        return AuditLedger.open(store());
    }

    /** While it is open, the file's write-ahead log stays, and opening the file again is cheap. */
    Connection heldOpen() throws SQLException {
        Connection connection = dataSource.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT count(*) FROM casewright_ledger_head");
        }
        return connection;
    }

    void execute(String... statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
