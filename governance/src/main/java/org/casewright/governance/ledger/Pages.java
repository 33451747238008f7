package org.casewright.governance.ledger;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;

/**
 * Walks what is stored page by page, in the memory of one page. At the end it looks again each time it is asked, so it
 * sees what was appended since.
 */
final class Pages<T> implements Iterator<T> {

    private static final int PAGE = 500;

    private final LongFunction<List<T>> fetch;
    private final ToLongFunction<T> next;
    private final Queue<T> page = new ArrayDeque<>();
    private long position;

    private Pages(long position, LongFunction<List<T>> fetch, ToLongFunction<T> next) {
        this.position = position;
        this.fetch = fetch;
        this.next = next;
    }

    static Pages<LedgerRow> ofRows(LedgerStore store, Tenant tenant) {
        return new Pages<>(0, from -> store.read(tenant, from, PAGE), row -> row.index() + 1);
    }

    static Pages<Checkpoint> ofCheckpoints(LedgerStore store, Tenant tenant) {
        return new Pages<>(0, after -> store.checkpoints(tenant, after, PAGE), Checkpoint::size);
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty()) {
            page.addAll(fetch.apply(position));
        }
        return !page.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T element = page.remove();
        position = next.applyAsLong(element);
        return element;
    }
}
