package org.casewright.governance.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where one vendor's database differs from another's. */
interface Dialect {

    /** The resource with the statements that make the tables. */
    String script();

    /**
     * Makes a borrowed connection fit for the ledger.
     *
     * @param connection fresh from the data source
     */
    void prepare(Connection connection) throws SQLException;

    /**
     * Starts a transaction that no other writer can be in at the same time.
     *
     * @param connection prepared
     */
    void begin(Connection connection) throws SQLException;

    /**
     * Ends it; returns when it is durable.
     *
     * @param connection with a transaction begun
     */
    void commit(Connection connection) throws SQLException;

    /**
     * Gives it up.
     *
     * @param connection with a transaction begun
     */
    void rollback(Connection connection) throws SQLException;

    /**
     * What went wrong and what to look at, as {@code AuditUnavailableException} wants it.
     *
     * @param failure from the driver
     */
    String remedy(SQLException failure);
}
