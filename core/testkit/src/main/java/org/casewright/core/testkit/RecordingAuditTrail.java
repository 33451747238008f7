package org.casewright.core.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.core.internal.Digests;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditTrail;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.record.Tenant;

/**
 * Keeps events in memory, where a test can look at them. It forgets them with the process: no trail for real work.
 *
 * <p>Safe for many threads.
 */
public final class RecordingAuditTrail implements AuditTrail {

    private final Map<Tenant, List<AuditEntry>> logs = new LinkedHashMap<>();
    private final List<AuditEntry> kept = new ArrayList<>();
    private final int room;

    /** A trail that keeps whatever it is given. */
    public RecordingAuditTrail() {
        this(Integer.MAX_VALUE);
    }

    private RecordingAuditTrail(int room) {
        this.room = room;
    }

    /**
     * A trail that breaks down.
     *
     * @param events it keeps so many and refuses the next and all later ones; 0 to be down from the start
     */
    public static RecordingAuditTrail unavailableAfter(int events) {
        return new RecordingAuditTrail(events);
    }

    @Override
    public synchronized AuditEntry keep(AuditEvent event) {
        if (kept.size() >= room) {
            throw new AuditUnavailableException("The recording fake was told to be full.", null);
        }
        List<AuditEntry> log = logs.computeIfAbsent(event.tenant(), tenant -> new ArrayList<>());
        AuditEntry entry = new AuditEntry(log.size(), event, standInHash(log.size(), event));
        log.add(entry);
        kept.add(entry);
        return entry;
    }

    /** Every entry so far, in the order it was kept. */
    public synchronized List<AuditEntry> entries() {
        return List.copyOf(kept);
    }

    /**
     * One tenant's entries so far, in order.
     *
     * @param tenant whose log
     */
    public synchronized List<AuditEntry> entries(Tenant tenant) {
        return List.copyOf(logs.getOrDefault(tenant, List.of()));
    }

    /** Every event so far, in the order it was kept. */
    public List<AuditEvent> events() {
        return entries().stream().map(AuditEntry::event).toList();
    }

    /** What was kept, for a short assertion: {@code transcribe INTENT}, {@code transcribe OUTCOME}. */
    public List<String> story() {
        return events().stream()
                .map(event -> event.code() + " " + event.phase())
                .toList();
    }

    private static String standInHash(long index, AuditEvent event) {
        return Digests.sha256(String.join(
                "\n",
                Long.toString(index),
                event.code(),
                event.phase().name(),
                event.at().toString(),
                event.tenant().value(),
                event.actId().value(),
                event.details().toString(),
                event.subjects().toString()));
    }
}
