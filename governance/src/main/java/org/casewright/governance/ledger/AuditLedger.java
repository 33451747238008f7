package org.casewright.governance.ledger;

import java.security.SecureRandom;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.casewright.core.document.LedgerProof;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditTrail;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;

/**
 * The audit trail as an append-only log for each tenant, which anyone can check who has the rows.
 *
 * <p>Each entry is a leaf of an RFC 6962 tree: canonical JSON of what any auditor may read, with a salted commitment to
 * what leads to a person, which lies apart. Reading re-hashes what it reads. Safe for many threads, and for several
 * processes as far as its store is. It starts no threads and needs no closing.
 */
public final class AuditLedger implements AuditTrail {

    private final LedgerStore store;
    private final SecureRandom random = new SecureRandom();
    private final Map<Tenant, GroupCommit> commits = new ConcurrentHashMap<>();

    private AuditLedger(LedgerStore store) {
        this.store = store;
    }

    /**
     * Opens the ledger in a store, new or old.
     *
     * @param store where the rows lie
     */
    public static AuditLedger open(LedgerStore store) {
        return new AuditLedger(store);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Events that several threads keep at once share a transaction; if it fails, all of them are told.
     *
     * @throws IllegalArgumentException if a text of the event is not well-formed Unicode
     */
    @Override
    public AuditEntry keep(AuditEvent event) {
        SealedEvent sealed = SealedEvent.seal(event, random);
        return commits.computeIfAbsent(event.tenant(), tenant -> new GroupCommit(tenant, store))
                .keep(sealed);
    }

    /**
     * Checks a tenant's whole log: every leaf and payload, their order, the head and every checkpoint. Takes the memory of
     * a page, however long the log.
     *
     * @param tenant whose log
     * @throws AuditUnavailableException if the store cannot be read
     */
    public Verification verify(Tenant tenant) {
        return new Verifier(store, tenant, Optional.empty()).verify();
    }

    /**
     * Checks the whole log, and that it goes on from a checkpoint that was kept where nobody who can change the store
     * could change it too. Only so is a log found out that was cut short or written anew.
     *
     * @param tenant whose log
     * @param known from {@link #checkpoint}, earlier
     * @throws AuditUnavailableException if the store cannot be read
     */
    public Verification verify(Tenant tenant, Checkpoint known) {
        return new Verifier(store, tenant, Optional.of(known)).verify();
    }

    /**
     * Some entries in order.
     *
     * @param tenant whose log
     * @param from first index, from 0
     * @param limit at most so many, 1 or more
     * @throws AuditUnavailableException if the store cannot be read
     * @throws LedgerDamagedException if one of them is not as it was written
     */
    public List<AuditEntry> entries(Tenant tenant, long from, int limit) {
        if (from < 0 || limit < 1) {
            throw new IllegalArgumentException("from must be 0 or more and limit 1 or more");
        }
        return checked(tenant, from, store.read(tenant, from, limit).iterator()).toList();
    }

    /**
     * All entries in order, read page by page as the stream is consumed; reading fails as {@link #entries(Tenant, long,
     * int)} does.
     *
     * @param tenant whose log
     */
    public Stream<AuditEntry> entries(Tenant tenant) {
        return checked(tenant, 0, Pages.ofRows(store, tenant));
    }

    /**
     * The entries of one case in order, read as {@link #entries(Tenant)} reads. Walks the whole log: cases lie in the
     * payloads, by which nothing is indexed.
     *
     * @param tenant whose log
     * @param caseId whose entries
     */
    public Stream<AuditEntry> entries(Tenant tenant, CaseId caseId) {
        return entries(tenant).filter(entry -> entry.event().caseId().equals(caseId));
    }

    /**
     * The intents without an outcome: acts in which the process died, and those still at work.
     *
     * @param tenant whose log
     * @return in the order of the log; fails as {@link #entries(Tenant, long, int)} does
     */
    public List<AuditEntry> unfinished(Tenant tenant) {
        Map<ActId, AuditEntry> open = new LinkedHashMap<>();
        entries(tenant).forEach(entry -> {
            AuditEvent event = entry.event();
            if (event.phase() == AuditEvent.Phase.INTENT) {
                open.put(event.actId(), entry);
            } else if (event.phase() == AuditEvent.Phase.OUTCOME) {
                open.remove(event.actId());
            }
        });
        return List.copyOf(open.values());
    }

    /**
     * Where the log ends now, to be kept elsewhere; empty if it has no entries.
     *
     * @param tenant whose log
     * @throws AuditUnavailableException if the store cannot be read
     * @throws LedgerDamagedException if the stored end is not as it was written
     */
    public Optional<Checkpoint> checkpoint(Tenant tenant) {
        Optional<LedgerHead> head = store.head(tenant);
        Heads.tree(head);
        return head.map(end -> new Checkpoint(end.size(), end.root()));
    }

    /**
     * Proves that an entry stands in the log as it is now. Walks the whole log.
     *
     * @param tenant whose log
     * @param index of the entry
     * @return the proof, for {@link MerkleProof#verify} or any RFC 6962 tool
     * @throws IllegalArgumentException if there is no such entry
     * @throws AuditUnavailableException if the store cannot be read
     * @throws LedgerDamagedException if the entries do not have the root that the head gives
     */
    public LedgerProof prove(Tenant tenant, long index) {
        return new Prover(store, tenant).prove(index);
    }

    private static Stream<AuditEntry> checked(Tenant tenant, long from, Iterator<LedgerRow> rows) {
        Iterator<AuditEntry> entries = new Iterator<>() {
            private long index = from;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public AuditEntry next() {
                return CheckedRow.check(tenant, index++, rows.next()).entry();
            }
        };
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
