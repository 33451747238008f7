package org.casewright.governance.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.casewright.governance.ledger.AuditLedger;
import org.sqlite.SQLiteDataSource;

/** A real SQLite file, and ways into it: through the ledger, and behind its back. */
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

    AuditLedger ledger() {
        return AuditLedger.open(store());
    }

    /** The smallest pool: it lends one connection again and again, and never closes it. */
    static DataSource lending(Connection connection) {
        Connection lent = proxy(Connection.class, connection, "close");
        return proxy(DataSource.class, lent, "");
    }

    static void execute(Connection connection, String... statements) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** SQL that gives a text with one character changed to its neighbour. */
    static List<String> flips(String column, List<String> places) {
        return places.stream()
                .map(at -> "substr(" + column + ", 1, " + at + " - 1)"
                        + " || char(unicode(substr(" + column + ", " + at + ", 1)) + 1)"
                        + " || substr(" + column + ", " + at + " + 1)")
                .toList();
    }

    private static <T> T proxy(Class<T> type, Connection connection, String ignored) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().equals("getConnection")) {
                return connection;
            }
            try {
                return method.getName().equals(ignored) ? null : method.invoke(connection, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
