package org.casewright.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casewright.core.testkit.InventedFamily.TENANT;
import static org.casewright.governance.jdbc.InventedEvents.event;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.InMemoryLedgerStore;
import org.casewright.governance.ledger.Verification;
import org.casewright.governance.ledger.Verification.Part;
import org.casewright.governance.ledger.merkle.CompactRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Tampering with a ledger on SQLite")
class TamperingTest {

    private static final int ENTRIES = 12;
    private static final String ENTRY = "casewright_ledger_entry";
    private static final String HEAD = "casewright_ledger_head";
    private static final String CHECKPOINT = "casewright_ledger_checkpoint";

    @TempDir
    private Path folder;

    private Connection connection;
    private JdbcLedgerStore store;
    private AuditLedger ledger;

    @BeforeEach
    void writeLog() throws SQLException {
        connection = new LedgerFile(folder.resolve("ledger.db")).dataSource().getConnection();
        store = JdbcLedgerStore.sqlite(LedgerFile.lending(connection));
        store.createSchema();
        ledger = AuditLedger.open(store);
        for (int i = 0; i < ENTRIES; i++) {
            ledger.keep(event(Phase.FACT, "act-" + i));
        }
        execute(
                "CREATE TABLE good_entry AS SELECT * FROM " + ENTRY,
                "CREATE TABLE good_head AS SELECT * FROM " + HEAD,
                "CREATE TABLE good_checkpoint AS SELECT * FROM " + CHECKPOINT);
    }

    @AfterEach
    void restoredLogIsIntact() throws SQLException {
        assertThat(ledger.verify(TENANT)).isInstanceOf(Verification.Intact.class);
        connection.close();
    }

    @Test
    @DisplayName("is found for every column of every entry, and the entry is named")
    void every_column_of_every_entry() {
        for (int i = 0; i < ENTRIES; i++) {
            String row = " WHERE idx = " + i;
            for (String column : List.of("leaf", "leaf_hash", "payload", "salt", "tenant")) {
                for (String change : LedgerFile.flips(
                        column, List.of("1", "length(" + column + ") / 2", "length(" + column + ")"))) {
                    assertBroken(Part.ENTRY, i, "UPDATE " + ENTRY + " SET " + column + " = " + change + row);
                }
                assertBroken(Part.ENTRY, i, "UPDATE " + ENTRY + " SET " + column + " = " + column + " || ' '" + row);
                assertBroken(Part.ENTRY, i, "UPDATE " + ENTRY + " SET " + column + " = ''" + row);
            }
            assertBroken(Part.ENTRY, i, "UPDATE " + ENTRY + " SET idx = idx + 100" + row);
        }
        assertBroken(Part.ENTRY, 11, "UPDATE " + ENTRY + " SET idx = idx + 1 WHERE idx = 11");
    }

    @Test
    @DisplayName("is found for each character of a leaf, a payload and a salt")
    void each_character_of_one_entry() {
        LedgerRow row = store.read(TENANT, 5, 1).get(0);
        Map<String, String> texts =
                Map.of("leaf", row.leaf(), "payload", row.payload(), "salt", row.salt(), "leaf_hash", row.leafHash());
        texts.forEach((column, text) -> {
            List<String> places = IntStream.rangeClosed(1, text.codePointCount(0, text.length()))
                    .mapToObj(String::valueOf)
                    .toList();
            for (String change : LedgerFile.flips(column, places)) {
                execute("UPDATE " + ENTRY + " SET " + column + " = " + change + " WHERE idx = 5");
                assertThat(ledger.verify(TENANT)).as(change).isInstanceOf(Verification.Broken.class);
                execute("UPDATE " + ENTRY + " SET " + column + " = (SELECT " + column
                        + " FROM good_entry WHERE idx = 5) WHERE idx = 5");
            }
        });
    }

    @Test
    @DisplayName("is found for a deleted entry, wherever it stood, also when the others close up")
    void deleted_entries() {
        for (int i = 0; i < ENTRIES; i++) {
            assertBroken(Part.ENTRY, i, "DELETE FROM " + ENTRY + " WHERE idx = " + i);
            assertBroken(
                    Part.ENTRY,
                    i,
                    "DELETE FROM " + ENTRY + " WHERE idx = " + i,
                    "UPDATE " + ENTRY + " SET idx = idx + 999 WHERE idx > " + i,
                    "UPDATE " + ENTRY + " SET idx = idx - 1000 WHERE idx > 999");
        }
        assertBroken(Part.ENTRY, 0, "DELETE FROM " + ENTRY);
    }

    @Test
    @DisplayName("is found for two entries that changed places")
    void swapped_entries() {
        for (int i = 0; i < ENTRIES; i++) {
            for (int j = i + 1; j < ENTRIES; j++) {
                assertBroken(
                        Part.ENTRY,
                        i,
                        "UPDATE " + ENTRY + " SET idx = 999 WHERE idx = " + i,
                        "UPDATE " + ENTRY + " SET idx = " + i + " WHERE idx = " + j,
                        "UPDATE " + ENTRY + " SET idx = " + j + " WHERE idx = 999");
            }
        }
    }

    @Test
    @DisplayName("is found for an entry that was added before the first or after the last")
    void added_entries() {
        String copy = ", leaf, leaf_hash, payload, salt FROM " + ENTRY + " WHERE idx = 3";
        assertBroken(
                Part.ENTRY,
                0,
                "PRAGMA ignore_check_constraints = ON",
                "INSERT INTO " + ENTRY + " SELECT tenant, -1" + copy);
        assertBroken(Part.HEAD, 12, "INSERT INTO " + ENTRY + " SELECT tenant, 12" + copy);
        assertBroken(Part.HEAD, 12, "INSERT INTO " + ENTRY + " SELECT tenant, 40" + copy);
    }

    @Test
    @DisplayName("is found for a payload and salt that were exchanged with another entry's, or cut elsewhere")
    void exchanged_payloads() {
        assertBroken(
                Part.ENTRY,
                4,
                "UPDATE " + ENTRY + " SET (payload, salt) = (SELECT payload, salt FROM good_entry WHERE idx = 7)"
                        + " WHERE idx = 4");
        // 7b is '{': salt and payload together are the same bytes as before.
        assertBroken(
                Part.ENTRY,
                4,
                "UPDATE " + ENTRY + " SET salt = salt || '7b', payload = substr(payload, 2) WHERE idx = 4");
    }

    @Test
    @DisplayName("is found for an entry forged with its hash, for whose batch a checkpoint was kept")
    void forged_entries() {
        for (int i = 0; i < ENTRIES; i++) {
            LedgerRow forged = forged(i);
            assertBroken(
                    Part.CHECKPOINT,
                    i,
                    "UPDATE " + ENTRY + " SET leaf = '" + forged.leaf() + "', leaf_hash = '" + forged.leafHash()
                            + "', payload = '" + forged.payload() + "', salt = '" + forged.salt() + "' WHERE idx = "
                            + i);
        }
    }

    @Test
    @DisplayName("is found for each column of the head, and for a head that is gone or is an older one")
    void the_head() {
        for (String change : LedgerFile.flips("root", List.of("1", "30", "64"))) {
            assertBroken(Part.HEAD, 12, "UPDATE " + HEAD + " SET root = " + change);
        }
        for (String change : LedgerFile.flips("frontier", List.of("1", "64", "66", "129"))) {
            assertBroken(Part.HEAD, 12, "UPDATE " + HEAD + " SET frontier = " + change);
        }
        assertBroken(Part.HEAD, 12, "UPDATE " + HEAD + " SET frontier = frontier || ' '");
        assertBroken(Part.HEAD, 12, "UPDATE " + HEAD + " SET frontier = ''");
        assertBroken(Part.ENTRY, 12, "UPDATE " + HEAD + " SET size = size + 1");
        assertBroken(Part.HEAD, 11, "UPDATE " + HEAD + " SET size = size - 1");
        assertBroken(Part.HEAD, 0, "PRAGMA ignore_check_constraints = ON", "UPDATE " + HEAD + " SET size = 0");
        assertBroken(Part.HEAD, 0, "PRAGMA ignore_check_constraints = ON", "UPDATE " + HEAD + " SET size = -5");
        for (String change : LedgerFile.flips("tenant", List.of("1"))) {
            assertBroken(Part.HEAD, 0, "UPDATE " + HEAD + " SET tenant = " + change);
        }
        assertBroken(Part.HEAD, 0, "DELETE FROM " + HEAD);
        LedgerHead older = headAt(8);
        assertBroken(
                Part.HEAD,
                8,
                "UPDATE " + HEAD + " SET size = 8, root = '" + older.root() + "', frontier = '"
                        + String.join(" ", older.frontier()) + "'");
    }

    @Test
    @DisplayName("is found for each column of each checkpoint, and for one deleted or added")
    void the_checkpoints() {
        for (int size = 1; size <= ENTRIES; size++) {
            String row = " WHERE size = " + size;
            List<String> changes = new ArrayList<>();
            LedgerFile.flips("root", List.of("1", "64"))
                    .forEach(change -> changes.add("UPDATE " + CHECKPOINT + " SET root = " + change + row));
            changes.add("UPDATE " + CHECKPOINT + " SET tenant = tenant || 'x'" + row);
            changes.add("UPDATE " + CHECKPOINT + " SET size = size + 100" + row);
            changes.add("DELETE FROM " + CHECKPOINT + row);
            for (String change : changes) {
                assertBroken(Part.CHECKPOINT, size - 1, change);
            }
        }
        assertBroken(
                Part.HEAD,
                12,
                "INSERT INTO " + CHECKPOINT + " SELECT tenant, 13, root FROM " + CHECKPOINT + " WHERE size = 12");
        assertBroken(
                Part.CHECKPOINT,
                0,
                "PRAGMA ignore_check_constraints = ON",
                "INSERT INTO " + CHECKPOINT + " SELECT tenant, 0, root FROM " + CHECKPOINT + " WHERE size = 12");
    }

    @Test
    @DisplayName("by cutting off the end in all three tables is found by a checkpoint kept elsewhere")
    void cutting_off_the_end() {
        Checkpoint kept = ledger.checkpoint(TENANT).orElseThrow();
        LedgerHead older = headAt(8);
        execute(
                "DELETE FROM " + ENTRY + " WHERE idx >= 8",
                "DELETE FROM " + CHECKPOINT + " WHERE size > 8",
                "UPDATE " + HEAD + " SET size = 8, root = '" + older.root() + "', frontier = '"
                        + String.join(" ", older.frontier()) + "'");

        assertThat(ledger.verify(TENANT)).isInstanceOf(Verification.Intact.class);
        assertThat(ledger.verify(TENANT, kept))
                .isEqualTo(new Verification.Broken(Part.EXTENSION, 8, "the log ends after 8 entries; it once had 12."));
    }

    private void assertBroken(Part part, long index, String... statements) {
        execute(statements);
        assertThat(ledger.verify(TENANT))
                .as(String.join("; ", statements))
                .isInstanceOfSatisfying(Verification.Broken.class, broken -> {
                    assertThat(broken.part()).isEqualTo(part);
                    assertThat(broken.index()).isEqualTo(index);
                    assertThat(broken.reason()).doesNotContain("thistledown").endsWith(".");
                });
        restore();
    }

    private void execute(String... statements) {
        LedgerFile.execute(connection, statements);
    }

    private void restore() {
        execute(
                "PRAGMA ignore_check_constraints = OFF",
                "DELETE FROM " + ENTRY,
                "INSERT INTO " + ENTRY + " SELECT * FROM good_entry",
                "DELETE FROM " + HEAD,
                "INSERT INTO " + HEAD + " SELECT * FROM good_head",
                "DELETE FROM " + CHECKPOINT,
                "INSERT INTO " + CHECKPOINT + " SELECT * FROM good_checkpoint");
    }

    /** What the same ledger would have written, had another event been the one with this index. */
    private LedgerRow forged(int index) {
        InMemoryLedgerStore elsewhere = new InMemoryLedgerStore();
        AuditLedger forger = AuditLedger.open(elsewhere);
        for (int i = 0; i <= index; i++) {
            forger.keep(event(Phase.FACT, "forged-" + i));
        }
        LedgerRow row = elsewhere.read(TENANT, index, 1).get(0);
        assertThat(row.leaf()).contains("forged-" + index);
        return row;
    }

    /** The head as it was when the log had this many entries. */
    private LedgerHead headAt(int size) {
        HexFormat hex = HexFormat.of();
        CompactRange tree = new CompactRange();
        store.read(TENANT, 0, size).forEach(row -> tree.append(hex.parseHex(row.leafHash())));
        return new LedgerHead(
                size,
                hex.formatHex(tree.root()),
                tree.frontier().stream().map(hex::formatHex).toList());
    }
}
