package org.casewright.governance.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import org.casewright.core.oversight.AuditUnavailableException;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger in a SQLite file of its own, for those who have no pool of connections. Needs {@code org.xerial:sqlite-jdbc}.
 *
 * <p>The file is opened anew for each call, which costs about as much again as writing an entry. Who writes many gives
 * {@link JdbcLedgerStore#sqlite(javax.sql.DataSource)} a pool.
 */
public final class SqliteLedger {

    private SqliteLedger() {}

    /**
     * Opens the file, and makes it and its tables where they are missing.
     *
     * @param file in a folder that exists, on a local disk
     * @throws AuditUnavailableException if it cannot be opened, or is not a SQLite database
     */
    public static JdbcLedgerStore at(Path file) {
        JdbcLedgerStore store = store(address(file));
        store.createSchema();
        return store;
    }

    /**
     * Opens the file for reading: for a look, a verification, a copy kept as evidence. Changes nothing and makes nothing.
     *
     * @param file that exists; a folder that may not be written is no hindrance
     * @throws AuditUnavailableException if there is no such file
     */
    public static JdbcLedgerStore readOnly(Path file) {
        if (!Files.isReadable(file)) {
            throw new AuditUnavailableException("there is no ledger file that can be read. Check its path.", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        boolean still = folder != null && !Files.isWritable(folder) && Files.notExists(writeAheadLog(file));
        return store(still ? stillAddress(file) : address(file) + "?mode=ro");
    }

    /** SQLite must note readers beside the file, unless it is told that nobody writes. */
    static String stillAddress(Path file) {
        return address(file) + "?immutable=1";
    }

    static JdbcLedgerStore store(String address) {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl(address);
        return JdbcLedgerStore.sqlite(dataSource);
    }

    /** As a URI, so that no character of the path is taken for an option. */
    private static String address(Path file) {
        return "jdbc:sqlite:" + file.toUri();
    }

    private static Path writeAheadLog(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }
}
