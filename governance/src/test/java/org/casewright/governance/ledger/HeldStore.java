package org.casewright.governance.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerAppender;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;

/** Holds its writers until they are let go, and fails when told to: a busy disk, or a full one. */
final class HeldStore implements LedgerStore {

    private final InMemoryLedgerStore rows = new InMemoryLedgerStore();
    private final CountDownLatch firstAppend = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private volatile Runnable failure = () -> {};

    void letGo() {
        gate.countDown();
    }

    void awaitFirstAppend() throws InterruptedException {
        firstAppend.await();
    }

    /** From now on, appending does this first, and need not be let go if it throws. */
    void fail(Runnable now) {
        failure = now;
    }

    @Override
    public LedgerBatch append(Tenant tenant, LedgerAppender appender) {
        firstAppend.countDown();
        failure.run();
        awaitGate();
        failure.run();
        return rows.append(tenant, appender);
    }

    /** As a database driver does: an interrupt does not stop it. */
    private void awaitGate() {
        boolean interrupted = false;
        while (gate.getCount() > 0) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<LedgerHead> head(Tenant tenant) {
        return rows.head(tenant);
    }

    @Override
    public List<LedgerRow> read(Tenant tenant, long from, int limit) {
        return rows.read(tenant, from, limit);
    }

    @Override
    public List<Checkpoint> checkpoints(Tenant tenant, long afterSize, int limit) {
        return rows.checkpoints(tenant, afterSize, limit);
    }
}
