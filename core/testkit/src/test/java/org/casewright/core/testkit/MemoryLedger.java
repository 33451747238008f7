package org.casewright.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerAppender;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;

/** The simplest right store, open to breaking: two of them over one map are two openings of one store. */
class MemoryLedger implements LedgerStore {

    private final Map<Tenant, List<LedgerBatch>> disk;

    MemoryLedger(Map<Tenant, List<LedgerBatch>> disk) {
        this.disk = disk;
    }

    static Map<Tenant, List<LedgerBatch>> disk() {
        return new ConcurrentHashMap<>();
    }

    List<LedgerBatch> batches(Tenant tenant) {
        return disk.getOrDefault(tenant, List.of());
    }

    void keep(Tenant tenant, LedgerBatch batch) {
        List<LedgerBatch> more = new ArrayList<>(batches(tenant));
        more.add(batch);
        disk.put(tenant, List.copyOf(more));
    }

    @Override
    public Optional<LedgerHead> head(Tenant tenant) {
        List<LedgerBatch> batches = batches(tenant);
        return batches.isEmpty()
                ? Optional.empty()
                : Optional.of(batches.get(batches.size() - 1).head());
    }

    @Override
    public LedgerBatch append(Tenant tenant, LedgerAppender appender) {
        synchronized (disk) {
            LedgerBatch batch = appender.after(head(tenant));
            keep(tenant, batch);
            return batch;
        }
    }

    @Override
    public List<LedgerRow> read(Tenant tenant, long from, int limit) {
        return batches(tenant).stream()
                .flatMap(batch -> batch.rows().stream())
                .skip(from)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Checkpoint> checkpoints(Tenant tenant, long afterSize, int limit) {
        return batches(tenant).stream()
                .map(batch -> new Checkpoint(batch.head().size(), batch.head().root()))
                .filter(checkpoint -> checkpoint.size() > afterSize)
                .limit(limit)
                .toList();
    }
}
