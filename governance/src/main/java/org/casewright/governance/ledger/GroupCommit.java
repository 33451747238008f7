package org.casewright.governance.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;
import org.casewright.governance.ledger.merkle.CompactRange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one transaction of what many threads want to write to one log at a time.
 *
 * <p>There is no thread of its own: while one caller writes, the others queue; then one of them writes for all that
 * queued. When the queue is full, callers wait before it.
 */
final class GroupCommit {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LARGEST_BATCH = 256;
    private static final int LONGEST_QUEUE = 1024;

    private final Tenant tenant;
    private final LedgerStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private boolean writing;

    GroupCommit(Tenant tenant, LedgerStore store) {
        this.tenant = tenant;
        this.store = store;
    }

    /** Returns when the event is durable. An interrupt does not stop the wait: half a write would be no answer. */
    AuditEntry keep(SealedEvent event) {
        Waiting mine = new Waiting(event);
        lock.lock();
        try {
            while (queue.size() >= LONGEST_QUEUE) {
                changed.awaitUninterruptibly();
            }
            queue.add(mine);
            while (!mine.done()) {
                if (writing) {
                    changed.awaitUninterruptibly();
                } else {
                    writeForAll();
                }
            }
        } finally {
            lock.unlock();
        }
        return mine.result();
    }

    /** Called with the lock held, which is let go while the store works. */
    private void writeForAll() {
        List<Waiting> batch = new ArrayList<>();
        while (!queue.isEmpty() && batch.size() < LARGEST_BATCH) {
            batch.add(queue.remove());
        }
        writing = true;
        changed.signalAll();
        lock.unlock();
        try {
            write(batch);
        } finally {
            lock.lock();
            writing = false;
            changed.signalAll();
        }
    }

    private void write(List<Waiting> batch) {
        try {
            List<LedgerRow> rows =
                    store.append(tenant, head -> batchAfter(head, batch)).rows();
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).succeed(rows.get(i));
            }
            LOG.debug("kept {} entries in one transaction", batch.size());
        } catch (AuditUnavailableException e) {
            batch.forEach(waiting -> waiting.fail(e));
        } catch (LedgerDamagedException e) {
            AuditUnavailableException unavailable =
                    new AuditUnavailableException("the end of the log is not as it was written.", e);
            batch.forEach(waiting -> waiting.fail(unavailable));
        } catch (RuntimeException | Error e) {
            // A store should not throw these; still nobody may wait for ever, nor take silence for success.
            AuditUnavailableException unavailable =
                    new AuditUnavailableException("the ledger store failed unexpectedly.", e);
            batch.forEach(waiting -> waiting.fail(unavailable));
            if (e instanceof Error error) {
                throw error;
            }
        }
    }

    private static LedgerBatch batchAfter(Optional<LedgerHead> head, List<Waiting> batch) {
        CompactRange tree = Heads.tree(head);
        long after = tree.size();
        List<LedgerRow> rows = new ArrayList<>(batch.size());
        for (Waiting waiting : batch) {
            LedgerRow row = waiting.event.at(new EntryForm.Place(tree.size(), after));
            rows.add(row);
            tree.append(Heads.bytes(row.leafHash()));
        }
        return new LedgerBatch(rows, Heads.of(tree));
    }

    /** A caller's event on its way; its fields are written by the caller that writes, read by the one that waits. */
    private static final class Waiting {

        private final SealedEvent event;
        private volatile @Nullable AuditEntry kept;
        private volatile @Nullable AuditUnavailableException failure;

        Waiting(SealedEvent event) {
            this.event = event;
        }

        void succeed(LedgerRow row) {
            kept = new AuditEntry(row.index(), event.event(), row.leafHash());
        }

        void fail(AuditUnavailableException e) {
            failure = e;
        }

        boolean done() {
            return kept != null || failure != null;
        }

        AuditEntry result() {
            AuditEntry entry = kept;
            if (entry == null) {
                throw failure != null ? failure : new IllegalStateException("asked before it was done");
            }
            return entry;
        }
    }
}
