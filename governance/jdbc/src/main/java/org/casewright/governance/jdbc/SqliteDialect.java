package org.casewright.governance.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;

/**
 * SQLite 3.37 or later, by its <a href="https://www.sqlite.org/rescode.html">result codes</a>.
 *
 * <p>Transactions are begun in SQL and not through the driver: only so is the lock taken at the start, whatever the data
 * source is configured to do.
 */
final class SqliteDialect implements Dialect {

    private static final int ERROR = 1;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int PROTOCOL = 15;
    private static final int NOT_A_DATABASE = 26;

    private final Duration patience;

    SqliteDialect(Duration patience) {
        this.patience = patience;
    }

    @Override
    public String script() {
        return "ledger-sqlite-1.sql";
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        execute(connection, "PRAGMA busy_timeout = " + patience.toMillis());
        // In WAL mode anything less loses the last entries when the machine dies.
        execute(connection, "PRAGMA synchronous = FULL");
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    @Override
    public String remedy(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case BUSY, LOCKED, PROTOCOL ->
                "the database stayed locked for " + patience.toMillis()
                        + " ms. Find the process that holds it, or allow more time.";
            case READ_ONLY -> "the database may only be read. Let this process write its file and its folder.";
            case IO_ERROR -> "the disk failed while the database was read or written. Check the disk and its mount.";
            case CORRUPT, NOT_A_DATABASE -> "the file is not a sound SQLite database. Restore it from a backup.";
            case FULL -> "there is no room left for the database. Free space on its disk, or raise its limit.";
            case CANNOT_OPEN -> "the database file cannot be opened. Check that its folder exists and may be written.";
            case ERROR ->
                lacksTables(failure)
                        ? "its tables are missing. Run createSchema(), or the script " + script() + "."
                        : other(failure);
            default -> other(failure);
        };
    }

    private static boolean lacksTables(SQLException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("no such table");
    }

    private static String other(SQLException failure) {
        return "the database refused with code " + failure.getErrorCode() + ". Look it up in SQLite's result codes.";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
