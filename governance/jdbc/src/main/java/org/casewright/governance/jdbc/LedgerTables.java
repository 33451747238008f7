package org.casewright.governance.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.record.Tenant;

/** The statements on the ledger's tables, in SQL that every vendor's database understands. */
final class LedgerTables {

    private static final String HEAD = "SELECT size, root, frontier FROM casewright_ledger_head WHERE tenant = ?";
    private static final String ROWS = "SELECT idx, leaf, leaf_hash, payload, salt FROM casewright_ledger_entry"
            + " WHERE tenant = ? AND idx >= ? ORDER BY idx";
    private static final String CHECKPOINTS =
            "SELECT size, root FROM casewright_ledger_checkpoint" + " WHERE tenant = ? AND size > ? ORDER BY size";
    private static final String ADD_ROW = "INSERT INTO casewright_ledger_entry"
            + " (tenant, idx, leaf, leaf_hash, payload, salt) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ADD_CHECKPOINT =
            "INSERT INTO casewright_ledger_checkpoint (tenant, size, root) VALUES (?, ?, ?)";
    private static final String MOVE_HEAD =
            "UPDATE casewright_ledger_head SET size = ?, root = ?, frontier = ? WHERE tenant = ?";
    private static final String ADD_HEAD =
            "INSERT INTO casewright_ledger_head (size, root, frontier, tenant) VALUES (?, ?, ?, ?)";

    private LedgerTables() {}

    static Optional<LedgerHead> head(Connection connection, Tenant tenant) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            select.setString(1, tenant.value());
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(new LedgerHead(found.getLong(1), text(found, 2), split(text(found, 3))))
                        : Optional.empty();
            }
        }
    }

    static List<LedgerRow> rows(Connection connection, Tenant tenant, long from, int limit) throws SQLException {
        try (PreparedStatement select = page(connection, ROWS, tenant, from, limit);
                ResultSet found = select.executeQuery()) {
            List<LedgerRow> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(new LedgerRow(
                        found.getLong(1), text(found, 2), text(found, 3), text(found, 4), text(found, 5)));
            }
            return rows;
        }
    }

    static List<Checkpoint> checkpoints(Connection connection, Tenant tenant, long afterSize, int limit)
            throws SQLException {
        try (PreparedStatement select = page(connection, CHECKPOINTS, tenant, afterSize, limit);
                ResultSet found = select.executeQuery()) {
            List<Checkpoint> checkpoints = new ArrayList<>();
            while (found.next()) {
                checkpoints.add(new Checkpoint(found.getLong(1), text(found, 2)));
            }
            return checkpoints;
        }
    }

    static void add(Connection connection, Tenant tenant, LedgerBatch batch) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_ROW)) {
            for (LedgerRow row : batch.rows()) {
                insert.setString(1, tenant.value());
                insert.setLong(2, row.index());
                insert.setString(3, row.leaf());
                insert.setString(4, row.leafHash());
                insert.setString(5, row.payload());
                insert.setString(6, row.salt());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        LedgerHead head = batch.head();
        if (writeHead(connection, MOVE_HEAD, tenant, head) == 0) {
            writeHead(connection, ADD_HEAD, tenant, head);
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD_CHECKPOINT)) {
            insert.setString(1, tenant.value());
            insert.setLong(2, head.size());
            insert.setString(3, head.root());
            insert.executeUpdate();
        }
    }

    private static int writeHead(Connection connection, String sql, Tenant tenant, LedgerHead head)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setLong(1, head.size());
            write.setString(2, head.root());
            write.setString(3, String.join(" ", head.frontier()));
            write.setString(4, tenant.value());
            return write.executeUpdate();
        }
    }

    private static PreparedStatement page(Connection connection, String sql, Tenant tenant, long position, int limit)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setString(1, tenant.value());
        // A row before the first belongs to nobody; reading from the start shows it, so that a check finds it.
        select.setLong(2, position == 0 ? Long.MIN_VALUE : position);
        select.setMaxRows(limit);
        select.setFetchSize(limit);
        return select;
    }

    /** The ledger writes no nulls; one that somebody else wrote reads as nothing, which a check finds. */
    private static String text(ResultSet found, int column) throws SQLException {
        String text = found.getString(column);
        return text == null ? "" : text;
    }

    private static List<String> split(String frontier) {
        return List.of(frontier.split(" ", -1));
    }
}
