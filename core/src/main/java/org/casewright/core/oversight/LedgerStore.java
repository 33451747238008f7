package org.casewright.core.oversight;

import java.util.List;
import java.util.Optional;
import org.casewright.core.ProviderSpi;
import org.casewright.core.record.Tenant;

/**
 * Where a ledger's rows lie: a database table, a file, memory.
 *
 * <p>Implementations are safe for many threads and for several processes on one store. They keep what they are given and
 * hash nothing. Prove yours with {@code LedgerStoreContract} from {@code casewright-testkit}.
 */
@ProviderSpi
public interface LedgerStore {

    /**
     * Where the tenant's log ends; empty if it has no entries.
     *
     * @param tenant whose log
     * @throws AuditUnavailableException if the store cannot be read
     */
    Optional<LedgerHead> head(Tenant tenant);

    /**
     * Appends a batch in one transaction: locks the tenant's log, hands its head to {@code appender}, keeps what it
     * returns, all or nothing, and returns only when it is durable.
     *
     * @param tenant whose log
     * @param appender makes the batch; may be called again with a newer head if the transaction has to be repeated
     * @return the batch that was kept
     * @throws AuditUnavailableException if the batch could not be kept; then nothing of it was
     */
    LedgerBatch append(Tenant tenant, LedgerAppender appender);

    /**
     * Rows in order.
     *
     * @param tenant whose log
     * @param from first index
     * @param limit at most so many, 1 or more
     * @return rows from {@code from} on; fewer than {@code limit} only at the end of the log
     * @throws AuditUnavailableException if the store cannot be read
     */
    List<LedgerRow> read(Tenant tenant, long from, int limit);

    /**
     * The checkpoints written with the batches, in order of size.
     *
     * @param tenant whose log
     * @param afterSize only those of a larger size
     * @param limit at most so many, 1 or more
     * @throws AuditUnavailableException if the store cannot be read
     */
    List<Checkpoint> checkpoints(Tenant tenant, long afterSize, int limit);
}
