package org.casewright.governance.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerAppender;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledger's rows in the vendor's own database.
 *
 * <p>Each call borrows one connection from the data source and gives it back. Safe for many threads and for several
 * processes on one database, which keep one order without gaps.
 */
public final class JdbcLedgerStore implements LedgerStore {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcLedgerStore.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final Dialect dialect;

    private JdbcLedgerStore(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /**
     * On SQLite, waiting at most ten seconds for other writers.
     *
     * @param dataSource of the file; a pool saves opening it for every entry. Connections are set to auto-commit,
     *     {@code synchronous = FULL} and the busy timeout, and stay so
     */
    public static JdbcLedgerStore sqlite(DataSource dataSource) {
        return sqlite(dataSource, PATIENCE);
    }

    /**
     * On SQLite.
     *
     * @param dataSource as for {@link #sqlite(DataSource)}
     * @param patience how long to wait for other writers before giving up
     */
    public static JdbcLedgerStore sqlite(DataSource dataSource, Duration patience) {
        return new JdbcLedgerStore(dataSource, new SqliteDialect(patience));
    }

    /**
     * Makes the tables where they are missing. A database administrator can run the script by hand instead: the resource
     * {@code ledger-sqlite-1.sql} beside this class.
     *
     * @throws AuditUnavailableException if they could not be made
     */
    public void createSchema() {
        SqlScript script = SqlScript.of(dialect.script());
        withConnection(connection -> {
            script.run(connection);
            return connection;
        });
    }

    @Override
    public Optional<LedgerHead> head(Tenant tenant) {
        return withConnection(connection -> LedgerTables.head(connection, tenant));
    }

    @Override
    public LedgerBatch append(Tenant tenant, LedgerAppender appender) {
        return withConnection(connection -> {
            dialect.begin(connection);
            try {
                LedgerBatch batch = appender.after(LedgerTables.head(connection, tenant));
                LedgerTables.add(connection, tenant, batch);
                dialect.commit(connection);
                return batch;
            } catch (SQLException | RuntimeException | Error e) {
                rollback(connection, e);
                throw e;
            }
        });
    }

    @Override
    public List<LedgerRow> read(Tenant tenant, long from, int limit) {
        return withConnection(connection -> LedgerTables.rows(connection, tenant, from, limit));
    }

    @Override
    public List<Checkpoint> checkpoints(Tenant tenant, long afterSize, int limit) {
        return withConnection(connection -> LedgerTables.checkpoints(connection, tenant, afterSize, limit));
    }

    private <T> T withConnection(Statements<T> statements) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                dialect.prepare(connection);
                return statements.run(connection);
            } finally {
                close(connection);
            }
        } catch (SQLException e) {
            throw new AuditUnavailableException(dialect.remedy(e), e);
        }
    }

    /** What was committed stays so even if the connection does not close well. */
    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("a connection did not close, code {}", e.getErrorCode());
        }
    }

    /** The database may have rolled back by itself, so that nothing is left to give up. */
    private void rollback(Connection connection, Throwable reason) {
        try {
            dialect.rollback(connection);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @FunctionalInterface
    private interface Statements<T> {
        T run(Connection connection) throws SQLException;
    }
}
