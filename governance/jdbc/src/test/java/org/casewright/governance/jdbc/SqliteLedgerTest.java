package org.casewright.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casewright.core.testkit.InventedFamily.TENANT;
import static org.casewright.governance.jdbc.InventedEvents.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.Verification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A ledger in a SQLite file")
class SqliteLedgerTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is made where it is missing, under exactly the name given, and found again")
    void is_made_and_found_again() {
        Path file = folder.resolve("ledger %41 & ä#1.db");
        AuditLedger.open(SqliteLedger.at(file)).keep(event(Phase.FACT, "act-1"));

        assertThat(file).isRegularFile();
        assertThat(AuditLedger.open(SqliteLedger.at(file))
                        .keep(event(Phase.FACT, "act-2"))
                        .index())
                .isOne();
    }

    @Test
    @DisplayName("opened for reading is verified and not written")
    void opened_for_reading() throws IOException {
        Path file = folder.resolve("ledger.db");
        AuditLedger.open(SqliteLedger.at(file)).keep(event(Phase.FACT, "act-1"));
        byte[] before = Files.readAllBytes(file);
        for (JdbcLedgerStore store :
                new JdbcLedgerStore[] {SqliteLedger.readOnly(file), SqliteLedger.store(SqliteLedger.stillAddress(file))
                }) {
            AuditLedger ledger = AuditLedger.open(store);
            Checkpoint checkpoint = ledger.checkpoint(TENANT).orElseThrow();
            assertThat(ledger.verify(TENANT)).isEqualTo(new Verification.Intact(1, checkpoint.root()));
            assertThatExceptionOfType(AuditUnavailableException.class)
                    .isThrownBy(() -> ledger.keep(event(Phase.FACT, "act-2")))
                    .withMessageContaining("the database may only be read.");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    @DisplayName("is not made by looking for it")
    void is_not_made_by_looking() {
        Path file = folder.resolve("nothing-here.db");
        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> SqliteLedger.readOnly(file))
                .withMessageContaining("there is no ledger file that can be read. Check its path.");
        assertThat(file).doesNotExist();
    }

    @Test
    @DisplayName("says so when its folder is missing")
    void says_so_when_its_folder_is_missing() {
        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> SqliteLedger.at(folder.resolve("no-such-folder/ledger.db")))
                .withMessageContaining("the database file cannot be opened. Check that its folder exists");
    }
}
