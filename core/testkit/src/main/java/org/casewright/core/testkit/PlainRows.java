package org.casewright.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.casewright.core.internal.Digests;
import org.casewright.core.oversight.LedgerAppender;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;

/**
 * Makes rows that say who wrote them. Their hashes have the right shape and no meaning: a store hashes nothing.
 *
 * @param writer stands in every row
 * @param count how many rows a batch has
 */
record PlainRows(String writer, int count) implements LedgerAppender {

    @Override
    public LedgerBatch after(Optional<LedgerHead> head) {
        long first = head.map(LedgerHead::size).orElse(0L);
        List<LedgerRow> rows = new ArrayList<>();
        for (long index = first; index < first + count; index++) {
            rows.add(row(index));
        }
        return new LedgerBatch(rows, headAt(first + count, writer));
    }

    private LedgerRow row(long index) {
        String leaf = "{\"at\":" + index + ",\"by\":\"" + writer + "\"}";
        return new LedgerRow(
                index,
                leaf,
                Digests.sha256(leaf),
                "{\"of\":\"" + writer + "\"}",
                Digests.sha256("salt of " + leaf).substring(0, 32));
    }

    private static LedgerHead headAt(long size, String writer) {
        return new LedgerHead(
                size,
                Digests.sha256("root " + size + " by " + writer),
                LongStream.range(0, Long.bitCount(size))
                        .mapToObj(i -> Digests.sha256("subtree " + i + " of " + size))
                        .toList());
    }
}
