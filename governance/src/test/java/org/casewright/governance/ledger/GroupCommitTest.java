package org.casewright.governance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casewright.core.testkit.InventedFamily.TENANT;
import static org.casewright.governance.ledger.InventedEvents.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.oversight.Checkpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Group commit")
@Timeout(30)
class GroupCommitTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HeldStore store = new HeldStore();
    private final AuditLedger ledger = AuditLedger.open(store);

    @AfterEach
    void stop() throws InterruptedException {
        store.letGo();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("writes what queues meanwhile in one transaction")
    void writes_what_queues_in_one_transaction() throws Exception {
        List<Future<AuditEntry>> all = keepMany(9);
        store.letGo();

        List<Long> places = new ArrayList<>();
        for (Future<AuditEntry> one : all) {
            places.add(one.get().index());
        }
        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 9).boxed().toList());
        assertThat(store.checkpoints(TENANT, 0, 10))
                .extracting(Checkpoint::size)
                .containsExactly(1L, 9L);
        assertThat(ledger.verify(TENANT)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    @DisplayName("tells everybody in a batch that failed, and nobody after it")
    void tells_everybody_in_a_failed_batch() throws Exception {
        List<Future<AuditEntry>> all = keepMany(6);
        store.fail(() -> {
            throw new AuditUnavailableException("the invented disk is full.", null);
        });
        store.letGo();

        for (Future<AuditEntry> one : all) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(one::get)
                    .withCauseInstanceOf(AuditUnavailableException.class);
        }
        store.fail(() -> {});
        assertThat(ledger.keep(event(Phase.FACT, "act-after")).index()).isZero();
    }

    @Test
    @DisplayName("answers everybody even when a store breaks its promise and throws something else")
    void answers_when_the_store_misbehaves() {
        HeldStore misbehaving = new HeldStore();
        misbehaving.fail(() -> {
            throw new UnsupportedOperationException("invented");
        });
        AuditLedger broken = AuditLedger.open(misbehaving);
        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> broken.keep(event(Phase.FACT, "act-1")))
                .withMessageContaining("the ledger store failed unexpectedly.")
                .withCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("keeps an event of a thread that was interrupted, and leaves it interrupted")
    void keeps_an_event_of_an_interrupted_thread() throws Exception {
        List<Future<AuditEntry>> one = keepMany(1);
        Callable<Boolean> interrupted = () -> {
            Thread.currentThread().interrupt();
            ledger.keep(event(Phase.FACT, "act-interrupted"));
            return Thread.interrupted();
        };
        Future<Boolean> other = threads.submit(interrupted);
        store.letGo();

        assertThat(one.get(0).get().index()).isZero();
        assertThat(other.get()).isTrue();
        assertThat(ledger.entries(TENANT)).hasSize(2);
    }

    @Test
    @DisplayName("loses and doubles nothing with more threads than the queue is long")
    void loses_nothing_under_pressure() throws Exception {
        store.letGo();
        List<Future<AuditEntry>> all = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            int number = i;
            all.add(threads.submit(() -> ledger.keep(event(Phase.FACT, "act-" + number))));
        }
        for (Future<AuditEntry> one : all) {
            AuditEntry entry = one.get();
            assertThat(ledger.entries(TENANT, entry.index(), 1)).containsExactly(entry);
        }
        assertThat(ledger.verify(TENANT))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(1500));
    }

    /** The first is in the store and held there; the others queue behind it. */
    private List<Future<AuditEntry>> keepMany(int count) throws InterruptedException {
        List<Future<AuditEntry>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            CountDownLatch started = new CountDownLatch(1);
            all.add(threads.submit(() -> {
                started.countDown();
                return ledger.keep(event(Phase.FACT, "act-" + number));
            }));
            started.await();
            store.awaitFirstAppend();
        }
        // Those behind the first have nothing to show from outside until the first is let go.
        Thread.sleep(200);
        return all;
    }
}
