package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditTrail;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.record.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Proves that a trail keeps the promises of {@link AuditTrail}.
 *
 * <p>It proves that an event comes back as it was given, that places count from 0 without gaps for each tenant by
 * itself, that the order is that of the returns whatever the number of threads, that the leaf hash depends on the event,
 * and that a store that is down is told as such. It does not prove durability: for a ledger, {@link LedgerStoreContract}
 * proves that of its store. Every test uses tenants of its own, so a real and growing store will do.
 */
public abstract class AuditTrailContract {

    private static final int THREADS = 8;
    private static final int EACH = 10;

    /** For subclasses. */
    protected AuditTrailContract() {}

    /** The trail to prove. */
    protected abstract AuditTrail trail();

    /** The same kind of trail while its store is down or full. */
    protected abstract AuditTrail unavailable();

    @Test
    @DisplayName("gives back the event it was given")
    public final void gives_back_the_event() {
        AuditEvent event = event(FreshTenant.next(), 1);

        assertThat(trail().keep(event).event()).isEqualTo(event);
    }

    @Test
    @DisplayName("counts a tenant's entries from 0, without gaps")
    public final void counts_from_zero() {
        AuditTrail trail = trail();
        Tenant tenant = FreshTenant.next();

        List<Long> places = LongStream.range(0, EACH)
                .map(i -> trail.keep(event(tenant, i)).index())
                .boxed()
                .toList();

        assertThat(places).containsExactlyElementsOf(upTo(EACH));
    }

    @Test
    @DisplayName("keeps the entries of tenants apart")
    public final void keeps_tenants_apart() {
        AuditTrail trail = trail();
        Tenant one = FreshTenant.next();
        Tenant other = FreshTenant.next();

        trail.keep(event(one, 1));
        AuditEntry first = trail.keep(event(other, 1));
        AuditEntry second = trail.keep(event(one, 2));

        assertThat(first.index()).as("first place of the other tenant").isZero();
        assertThat(second.index()).as("second place of the one tenant").isEqualTo(1);
    }

    @Test
    @DisplayName("gives every entry the hash of its leaf, which differs with the event")
    public final void gives_leaf_hashes() {
        AuditTrail trail = trail();
        Tenant tenant = FreshTenant.next();

        String one = trail.keep(event(tenant, 1)).leafHash();
        String other = trail.keep(event(tenant, 2)).leafHash();

        assertThat(one).as("leaf hash").matches("[0-9a-f]{64}");
        assertThat(other)
                .as("leaf hash of another event")
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(one);
    }

    @Test
    @DisplayName("gives many threads different places, without gaps, each in its own order")
    public final void serves_many_threads() {
        AuditTrail trail = trail();
        Tenant tenant = FreshTenant.next();

        List<List<Long>> places = AtOnce.on(THREADS, () -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                mine.add(trail.keep(event(tenant, i)).index());
            }
            return mine;
        });

        assertThat(places)
                .as("places of one thread")
                .allSatisfy(mine -> assertThat(mine).isSorted());
        assertThat(places.stream().flatMap(List::stream).sorted().toList())
                .as("places of all threads")
                .containsExactlyElementsOf(upTo(THREADS * EACH));
    }

    @Test
    @DisplayName("says when it cannot keep an event, and names nobody")
    public final void says_when_it_cannot_keep() {
        AuditTrail down = unavailable();

        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> down.keep(event(FreshTenant.next(), 1)))
                .satisfies(failure -> assertThat(failure.getMessage())
                        .doesNotContain(InventedFamily.plantedWords().toArray(new String[0])));
    }

    private static AuditEvent event(Tenant tenant, long number) {
        return new AuditEvent(
                Act.TRANSCRIBE.code(),
                AuditEvent.Phase.INTENT,
                InventedFamily.NOON.plusSeconds(number),
                tenant,
                new ActId("contract-act-" + number),
                InventedFamily.WORKER.id(),
                InventedFamily.work().purpose(),
                InventedFamily.CASE,
                Map.of("number", Long.toString(number), "basis", "capture_permission_valid"),
                Map.of("people", InventedFamily.CHILD.id().value()));
    }

    private static List<Long> upTo(int end) {
        return LongStream.range(0, end).boxed().toList();
    }
}
