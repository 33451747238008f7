package org.casewright.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casewright.core.testkit.InventedFamily.TENANT;
import static org.casewright.governance.jdbc.InventedEvents.event;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.Verification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Several processes on one SQLite file")
@Timeout(60)
class SeveralProcessesTest {

    private static final int EACH = 200;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("make one log: no gap, none twice, each in its own order, and intact while they write")
    void make_one_log() throws Exception {
        Path ledger = folder.resolve("ledger.db");
        List<Process> processes =
                List.of(OtherProcess.appending(ledger, "left", EACH), OtherProcess.appending(ledger, "right", EACH));
        AuditLedger here = LedgerFile.created(ledger).ledger();
        while (processes.stream().anyMatch(Process::isAlive)) {
            assertThat(here.verify(TENANT)).isInstanceOf(Verification.Intact.class);
            Thread.sleep(100);
        }
        assertThat(processes).extracting(Process::exitValue).containsOnly(0);

        List<AuditEntry> entries = here.entries(TENANT).toList();
        assertThat(entries)
                .extracting(AuditEntry::index)
                .containsExactlyElementsOf(LongStream.range(0, 2 * EACH).boxed().toList());
        for (String name : List.of("left", "right")) {
            Stream<String> acts =
                    entries.stream().map(entry -> entry.event().actId().value()).filter(act -> act.startsWith(name));
            assertThat(acts)
                    .containsExactlyElementsOf(LongStream.range(0, EACH)
                            .mapToObj(i -> name + "-" + i)
                            .toList());
        }
        assertThat(here.verify(TENANT))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(2 * EACH));
    }

    @Test
    @DisplayName("leave an intent without an outcome when one is killed in between, and the log goes on intact")
    void leave_an_intent_when_killed() throws Exception {
        Path ledger = folder.resolve("ledger.db");
        Path sign = folder.resolve("intent-kept");
        Process killed = OtherProcess.dyingBetweenIntentAndOutcome(ledger, sign);
        while (Files.notExists(sign)) {
            assertThat(killed.isAlive()).isTrue();
            Thread.sleep(20);
        }
        killed.destroyForcibly();
        assertThat(killed.waitFor(10, TimeUnit.SECONDS)).isTrue();

        AuditLedger here = new LedgerFile(ledger).ledger();
        assertThat(here.verify(TENANT)).isInstanceOf(Verification.Intact.class);
        assertThat(here.unfinished(TENANT))
                .singleElement()
                .satisfies(entry -> assertThat(entry.event()).isEqualTo(event(Phase.INTENT, "act-died")));
        assertThat(here.keep(event(Phase.FACT, "act-after")).index()).isEqualTo(3);
        assertThat(here.verify(TENANT)).isInstanceOf(Verification.Intact.class);
    }
}
