package org.casewright.governance.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerAppender;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;
import org.jspecify.annotations.Nullable;

/** A store that dies with the process: for tests and for trying things out, never for a real case. */
public final class InMemoryLedgerStore implements LedgerStore {

    private final Map<Tenant, Log> logs = new HashMap<>();

    /** An empty store. */
    public InMemoryLedgerStore() {}

    @Override
    public synchronized Optional<LedgerHead> head(Tenant tenant) {
        return Optional.ofNullable(log(tenant).head);
    }

    @Override
    public synchronized LedgerBatch append(Tenant tenant, LedgerAppender appender) {
        Log log = log(tenant);
        LedgerBatch batch = appender.after(Optional.ofNullable(log.head));
        log.rows.addAll(batch.rows());
        log.head = batch.head();
        log.checkpoints.add(new Checkpoint(batch.head().size(), batch.head().root()));
        logs.put(tenant, log);
        return batch;
    }

    @Override
    public synchronized List<LedgerRow> read(Tenant tenant, long from, int limit) {
        return log(tenant).rows.stream().skip(Math.max(0, from)).limit(limit).toList();
    }

    @Override
    public synchronized List<Checkpoint> checkpoints(Tenant tenant, long afterSize, int limit) {
        return log(tenant).checkpoints.stream()
                .filter(checkpoint -> checkpoint.size() > afterSize)
                .limit(limit)
                .toList();
    }

    private Log log(Tenant tenant) {
        return logs.getOrDefault(tenant, new Log());
    }

    private static final class Log {
        private final List<LedgerRow> rows = new ArrayList<>();
        private final List<Checkpoint> checkpoints = new ArrayList<>();
        private @Nullable LedgerHead head;
    }
}
