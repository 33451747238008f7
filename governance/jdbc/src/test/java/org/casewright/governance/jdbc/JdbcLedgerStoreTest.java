package org.casewright.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casewright.core.testkit.InventedFamily.OTHER_TENANT;
import static org.casewright.core.testkit.InventedFamily.TENANT;
import static org.casewright.governance.jdbc.InventedEvents.event;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.Verification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

@DisplayName("The ledger store on SQLite")
class JdbcLedgerStoreTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives the same entries back after it was opened again")
    void gives_the_same_back_after_reopening() {
        AuditLedger first = created().ledger();
        List<AuditEntry> kept =
                List.of(first.keep(event(Phase.INTENT, "act-1")), first.keep(event(Phase.OUTCOME, "act-1")));
        Checkpoint checkpoint = first.checkpoint(TENANT).orElseThrow();

        AuditLedger again = LedgerFile.created(folder.resolve("ledger.db")).ledger();
        assertThat(again.entries(TENANT)).containsExactlyElementsOf(kept);
        assertThat(again.verify(TENANT, checkpoint)).isEqualTo(new Verification.Intact(2, checkpoint.root()));
        assertThat(again.keep(event(Phase.FACT, "act-2")).index()).isEqualTo(2);
        assertThat(again.verify(TENANT, checkpoint)).isInstanceOf(Verification.Intact.class);
        assertThat(again.verify(OTHER_TENANT))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isZero());
    }

    @Test
    @DisplayName("takes entries of many threads in batches, without a gap")
    void takes_entries_of_many_threads() throws Exception {
        AuditLedger ledger = created().ledger();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<AuditEntry>> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int number = i;
            all.add(threads.submit(() -> ledger.keep(event(Phase.FACT, "act-" + number))));
        }
        Set<Long> places = LongStream.range(0, 400).boxed().collect(Collectors.toSet());
        for (Future<AuditEntry> one : all) {
            assertThat(places.remove(one.get().index())).isTrue();
        }
        threads.shutdown();
        assertThat(places).isEmpty();
        assertThat(ledger.verify(TENANT)).isInstanceOf(Verification.Intact.class);
        assertThat(created().store().checkpoints(TENANT, 0, 400)).hasSizeLessThan(400);
    }

    @Test
    @DisplayName("says so when the disk is full, has then kept nothing of the entry, and goes on when there is room")
    void a_full_disk() {
        LedgerFile file = created();
        AuditLedger ledger = file.ledger();
        ledger.keep(event(Phase.FACT, "act-before"));
        LedgerFile full = new LedgerFile(folder.resolve("ledger.db"));
        full.dataSource().getConfig().setMaxPageCount(1);
        AuditLedger hindered = full.ledger();

        AtomicInteger kept = new AtomicInteger(1);
        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        hindered.keep(event(Phase.FACT, "act-" + i));
                        kept.incrementAndGet();
                    }
                })
                .withMessage(
                        "The audit trail is not available: there is no room left for the database. Free space on its"
                                + " disk, or raise its limit. Nothing was done without it; mend the store, try again.");
        assertThat(ledger.verify(TENANT))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(kept.get()));
        assertThat(ledger.keep(event(Phase.FACT, "act-after")).index()).isEqualTo(kept.get());
        assertThat(ledger.verify(TENANT)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    @DisplayName("says so when the file may only be read, and still verifies it")
    void a_read_only_file() {
        created().ledger().keep(event(Phase.FACT, "act-before"));
        SQLiteDataSource readOnly = new SQLiteDataSource();
        readOnly.setUrl("jdbc:sqlite:file:" + folder.resolve("ledger.db") + "?mode=ro");
        AuditLedger ledger = AuditLedger.open(JdbcLedgerStore.sqlite(readOnly));

        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> ledger.keep(event(Phase.FACT, "act-1")))
                .withMessageContaining(
                        "the database may only be read. Let this process write its file and its folder.");
        assertThat(ledger.verify(TENANT))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isOne());
    }

    @Test
    @DisplayName("says so when the database stays locked past its patience, and not before")
    void a_locked_database() throws Exception {
        LedgerFile file = created();
        AuditLedger ledger = AuditLedger.open(JdbcLedgerStore.sqlite(file.dataSource(), Duration.ofMillis(300)));
        try (Connection other = file.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            long start = System.nanoTime();
            assertThatExceptionOfType(AuditUnavailableException.class)
                    .isThrownBy(() -> ledger.keep(event(Phase.FACT, "act-1")))
                    .withMessageContaining("the database stayed locked for 300 ms. Find the process that holds it, or"
                            + " allow more time.");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(250));
            statement.execute("ROLLBACK");
        }
        assertThat(ledger.keep(event(Phase.FACT, "act-2")).index()).isZero();
    }

    @Test
    @DisplayName("says what to do when its tables are missing, its folder is missing, or the file is something else")
    void an_unfit_file() throws Exception {
        assertUnavailable("empty.db", "its tables are missing. Run createSchema(), or the script ledger-sqlite-1.sql.");
        assertUnavailable(
                "no-such-folder/ledger.db", "the database file cannot be opened. Check that its folder exists");
        Files.writeString(folder.resolve("letter.db"), "Dear team, this is a letter and not a database.".repeat(100));
        assertUnavailable("letter.db", "the file is not a sound SQLite database. Restore it from a backup.");
    }

    @Test
    @DisplayName("is durable: write-ahead log, and nothing less than a full synchronous commit")
    void is_durable() throws Exception {
        LedgerFile file = created();
        try (Connection connection = file.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
            statement.execute("PRAGMA synchronous = OFF");
            new SqliteDialect(Duration.ofSeconds(1)).prepare(connection);
            assertThat(statement.executeQuery("PRAGMA synchronous").getInt(1)).isEqualTo(2);
            assertThat(statement.executeQuery("PRAGMA busy_timeout").getInt(1)).isEqualTo(1000);
        }
    }

    private void assertUnavailable(String name, String message) {
        AuditLedger ledger = new LedgerFile(folder.resolve(name)).ledger();
        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> ledger.keep(event(Phase.FACT, "act-1")))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain("thistledown"));
    }

    private LedgerFile created() {
        return LedgerFile.created(folder.resolve("ledger.db"));
    }
}
