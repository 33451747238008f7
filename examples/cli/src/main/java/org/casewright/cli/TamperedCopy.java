package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A copy of a ledger in which somebody changed the record behind everybody's back. */
final class TamperedCopy {

    private TamperedCopy() {}

    static void of(Path ledger, Path copy) throws IOException {
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement backup = from.createStatement()) {
            Files.deleteIfExists(copy);
            backup.executeUpdate("backup to '" + copy.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new IOException("The ledger could not be copied", e);
        }
        try (Connection to = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement change = to.createStatement()) {
            change.executeUpdate("update casewright_ledger_entry set leaf = replace(leaf, 'refused', 'granted')");
        } catch (SQLException e) {
            throw new IOException("The copy could not be changed", e);
        }
    }
}
