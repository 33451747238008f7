package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Proves that a store keeps the promises of {@link LedgerStore}.
 *
 * <p>It proves that a batch is kept whole or not at all, that the appender sees the newest head, that reading gives what
 * was kept in order, that checkpoints are there, that tenants never meet, that many threads and two openings of one store
 * make one order without gaps, and that what was kept outlives the opening. It cannot prove that a disk keeps its word
 * when the power fails. Every test uses tenants of its own, so a real and growing database will do.
 */
public abstract class LedgerStoreContract {

    private static final int THREADS = 6;
    private static final int EACH = 8;
    private static final int ALL = 10_000;

    /** For subclasses. */
    protected LedgerStoreContract() {}

    /** The store to prove, opened. */
    protected abstract LedgerStore store();

    /**
     * The store that {@link #store()} gave, opened once more by itself, as another process would; the first stays
     * open. Not called if {@link #outlivesItsOpening()} is false.
     */
    protected abstract LedgerStore reopened();

    /** Whether rows are still there when the store is opened again; true by default, false for one in memory. */
    protected boolean outlivesItsOpening() {
        return true;
    }

    @Test
    @DisplayName("is empty for a tenant who has no entries")
    public final void is_empty_at_first() {
        LedgerStore store = store();
        Tenant tenant = FreshTenant.next();

        assertThat(store.head(tenant)).as("head").isEmpty();
        assertThat(store.read(tenant, 0, ALL)).as("rows").isEmpty();
        assertThat(store.checkpoints(tenant, 0, ALL)).as("checkpoints").isEmpty();
    }

    @Test
    @DisplayName("gives back batch, head and rows as they were made")
    public final void gives_back_what_it_kept() {
        LedgerStore store = store();
        Tenant tenant = FreshTenant.next();
        PlainRows rows = new PlainRows("‘Zoë’ 🦊 \\\"; -- \\u0000", 3);
        LedgerBatch made = rows.after(Optional.empty());

        assertThat(store.append(tenant, rows)).as("batch").isEqualTo(made);
        assertThat(store.head(tenant)).as("head").contains(made.head());
        assertThat(store.read(tenant, 0, ALL)).as("rows").isEqualTo(made.rows());
    }

    @Test
    @DisplayName("shows the appender the newest head")
    public final void shows_the_newest_head() {
        LedgerStore store = store();
        Tenant tenant = FreshTenant.next();
        List<Optional<LedgerHead>> seen = new ArrayList<>();

        LedgerBatch first = store.append(tenant, head -> {
            seen.add(head);
            return new PlainRows("first", 2).after(head);
        });
        store.append(tenant, head -> {
            seen.add(head);
            return new PlainRows("second", 1).after(head);
        });

        assertThat(seen).containsExactly(Optional.empty(), Optional.of(first.head()));
    }

    @Test
    @DisplayName("keeps nothing when the appender throws, and goes on afterwards")
    public final void keeps_nothing_when_the_appender_throws() {
        LedgerStore store = store();
        Tenant tenant = FreshTenant.next();
        LedgerBatch before = store.append(tenant, new PlainRows("before", 1));

        assertThatThrownBy(() -> store.append(tenant, head -> {
                    throw new IllegalStateException("the appender of the contract throws");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(store.head(tenant)).as("head").contains(before.head());
        assertThat(store.read(tenant, 0, ALL)).as("rows").isEqualTo(before.rows());
        assertThat(store.append(tenant, new PlainRows("after", 1)).head().size())
                .as("size after the next batch")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("reads any range, and nothing past the end")
    public final void reads_ranges() {
        LedgerStore store = store();
        Tenant tenant = FreshTenant.next();
        List<LedgerRow> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.addAll(store.append(tenant, new PlainRows("batch " + i, 2)).rows());
        }

        assertThat(store.read(tenant, 3, 4)).as("from 3, 4 rows").isEqualTo(rows.subList(3, 7));
        assertThat(store.read(tenant, 8, 4)).as("from 8, over the end").isEqualTo(rows.subList(8, 10));
        assertThat(store.read(tenant, 10, 4)).as("from the end").isEmpty();
        assertThat(store.read(tenant, 5_000_000_000L, 4))
                .as("from far past the end")
                .isEmpty();
    }

    @Test
    @DisplayName("keeps a checkpoint with every batch, in order of size")
    public final void keeps_checkpoints() {
        LedgerStore store = store();
        Tenant tenant = FreshTenant.next();
        List<Checkpoint> made = new ArrayList<>();
        for (int count = 1; count <= 4; count++) {
            LedgerHead head =
                    store.append(tenant, new PlainRows("batch " + count, count)).head();
            made.add(new Checkpoint(head.size(), head.root()));
        }

        assertThat(store.checkpoints(tenant, 0, ALL)).as("all").isEqualTo(made);
        assertThat(store.checkpoints(tenant, 1, 2)).as("two after size 1").isEqualTo(made.subList(1, 3));
        assertThat(store.checkpoints(tenant, 10, ALL)).as("after the end").isEmpty();
    }

    @Test
    @DisplayName("keeps tenants apart, even if their keys look alike")
    public final void keeps_tenants_apart() {
        LedgerStore store = store();
        String key = FreshTenant.next().value();
        List<Tenant> alike = List.of(
                new Tenant(key),
                new Tenant(key.toUpperCase(Locale.ROOT)),
                new Tenant(key + " "),
                new Tenant(key + "%"),
                new Tenant(key + "' or '1'='1"));

        for (int i = 0; i < alike.size(); i++) {
            store.append(alike.get(i), new PlainRows("tenant " + i, i + 1));
        }

        for (int i = 0; i < alike.size(); i++) {
            LedgerBatch expected = new PlainRows("tenant " + i, i + 1).after(Optional.empty());
            assertThat(store.head(alike.get(i))).as("head of tenant %d", i).contains(expected.head());
            assertThat(store.read(alike.get(i), 0, ALL))
                    .as("rows of tenant %d", i)
                    .isEqualTo(expected.rows());
            assertThat(store.checkpoints(alike.get(i), 0, ALL))
                    .as("checkpoints of tenant %d", i)
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("makes one order without gaps of what many threads append")
    public final void makes_one_order_of_many_threads() {
        LedgerStore store = store();
        Tenant tenant = FreshTenant.next();

        List<List<LedgerBatch>> kept = AtOnce.on(THREADS, () -> appendSome(store, tenant, EACH));

        inOneOrder(store, tenant, kept.stream().flatMap(Collection::stream).toList());
    }

    @Test
    @DisplayName("makes one order without gaps of what two openings of it append")
    public final void makes_one_order_of_two_openings() {
        assumeTrue(outlivesItsOpening(), "this store says that it lives in one opening only");
        List<LedgerStore> openings = List.of(store(), reopened());
        Tenant tenant = FreshTenant.next();
        AtomicInteger turn = new AtomicInteger();

        List<List<LedgerBatch>> kept =
                AtOnce.on(openings.size(), () -> appendSome(openings.get(turn.getAndIncrement()), tenant, 2 * EACH));

        inOneOrder(
                openings.get(0),
                tenant,
                kept.stream().flatMap(Collection::stream).toList());
    }

    @Test
    @DisplayName("still has everything when it is opened again")
    public final void still_has_everything() {
        assumeTrue(outlivesItsOpening(), "this store says that it forgets with its opening");
        Tenant tenant = FreshTenant.next();
        LedgerBatch kept = store().append(tenant, new PlainRows("before", 3));

        LedgerStore again = reopened();

        assertThat(again.head(tenant)).as("head").contains(kept.head());
        assertThat(again.read(tenant, 0, ALL)).as("rows").isEqualTo(kept.rows());
        assertThat(again.checkpoints(tenant, 0, ALL))
                .as("checkpoints")
                .containsExactly(new Checkpoint(3, kept.head().root()));
    }

    private static List<LedgerBatch> appendSome(LedgerStore store, Tenant tenant, int batches) {
        List<LedgerBatch> mine = new ArrayList<>();
        String writer = Thread.currentThread().getName();
        for (int i = 0; i < batches; i++) {
            mine.add(store.append(tenant, new PlainRows(writer + " " + i, 1 + i % 2)));
        }
        return mine;
    }

    /** What the appends returned is what stands in the store, row by row, and each saw the one before it. */
    private static void inOneOrder(LedgerStore store, Tenant tenant, List<LedgerBatch> batches) {
        List<LedgerBatch> ordered = batches.stream()
                .sorted(Comparator.comparingLong(batch -> batch.head().size()))
                .toList();
        List<LedgerRow> rows =
                ordered.stream().flatMap(batch -> batch.rows().stream()).toList();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).index()).as("index of row %d", i).isEqualTo(i);
        }
        assertThat(store.read(tenant, 0, ALL)).as("rows").isEqualTo(rows);
        assertThat(store.head(tenant))
                .as("head")
                .contains(ordered.get(ordered.size() - 1).head());
        assertThat(store.checkpoints(tenant, 0, ALL))
                .as("checkpoints")
                .isEqualTo(ordered.stream()
                        .map(batch ->
                                new Checkpoint(batch.head().size(), batch.head().root()))
                        .toList());
    }
}
