package org.casewright.governance.ledger;

import java.util.Optional;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;
import org.casewright.governance.ledger.Verification.Part;
import org.casewright.governance.ledger.merkle.CompactRange;

/** One walk over one log, from the first entry to the head. Entries appended meanwhile are checked too. */
final class Verifier {

    private final LedgerStore store;
    private final Tenant tenant;
    private final Optional<Checkpoint> known;
    private final Pages<LedgerRow> rows;
    private final Pages<Checkpoint> checkpoints;
    private final CompactRange tree = new CompactRange();
    private long batchAfter;
    private long lastCheckpoint;

    Verifier(LedgerStore store, Tenant tenant, Optional<Checkpoint> known) {
        this.store = store;
        this.tenant = tenant;
        this.known = known;
        this.rows = Pages.ofRows(store, tenant);
        this.checkpoints = Pages.ofCheckpoints(store, tenant);
    }

    Verification verify() {
        try {
            walk();
            return new Verification.Intact(tree.size(), Heads.of(tree).root());
        } catch (LedgerDamagedException e) {
            return e.found();
        }
    }

    private void walk() {
        checkKnown();
        Optional<LedgerHead> head = store.head(tenant);
        while (true) {
            long end = head.map(LedgerHead::size).orElse(0L);
            while (tree.size() < end) {
                checkNextRow();
            }
            if (head.isPresent()) {
                checkHead(head.get());
            }
            if (!rows.hasNext() && !checkpoints.hasNext()) {
                break;
            }
            head = store.head(tenant);
            if (head.map(LedgerHead::size).orElse(0L) <= end) {
                throw broken(
                        Part.HEAD,
                        end,
                        "there are entries or checkpoints after the " + end + " entries that the head counts.");
            }
        }
        if (known.isPresent() && known.get().size() > tree.size()) {
            throw broken(
                    Part.EXTENSION,
                    tree.size(),
                    "the log ends after " + tree.size() + " entries; it once had "
                            + known.get().size() + ".");
        }
    }

    private void checkNextRow() {
        long index = tree.size();
        if (!rows.hasNext()) {
            throw broken(Part.ENTRY, index, "entry " + index + " is missing.");
        }
        CheckedRow row = CheckedRow.check(tenant, index, rows.next());
        boolean opensBatch = row.after() != batchAfter;
        if (opensBatch) {
            if (row.after() != index) {
                throw broken(Part.ENTRY, index, "entry " + index + " was written to a log of another length.");
            }
            checkCheckpoint();
            batchAfter = index;
        }
        tree.append(row.leafHash());
        checkKnown();
    }

    /** There is a checkpoint where a batch ended, and nowhere else. */
    private void checkCheckpoint() {
        long size = tree.size();
        if (lastCheckpoint == size) {
            return;
        }
        if (!checkpoints.hasNext()) {
            throw broken(Part.CHECKPOINT, lastCheckpoint, "the checkpoint at " + size + " entries is missing.");
        }
        Checkpoint stored = checkpoints.next();
        if (stored.size() != size) {
            throw broken(
                    Part.CHECKPOINT,
                    lastCheckpoint,
                    "there is a checkpoint at " + stored.size() + " entries where the next should be at " + size + ".");
        }
        if (!stored.root().equals(Heads.of(tree).root())) {
            throw broken(
                    Part.CHECKPOINT,
                    lastCheckpoint,
                    "the root of the first " + size + " entries is not that of their checkpoint: it was changed, or one"
                            + " of the entries from " + lastCheckpoint + " on.");
        }
        lastCheckpoint = size;
    }

    private void checkHead(LedgerHead head) {
        checkCheckpoint();
        if (!head.equals(Heads.of(tree)) || head.size() == 0) {
            throw broken(
                    Part.HEAD,
                    lastCheckpoint,
                    "size, root or frontier at the end of the log is not that of its entries.");
        }
    }

    private void checkKnown() {
        if (known.isPresent()
                && known.get().size() == tree.size()
                && !known.get().root().equals(Heads.of(tree).root())) {
            throw broken(
                    Part.EXTENSION,
                    0,
                    "the first " + tree.size() + " entries are not those of the checkpoint that was kept elsewhere.");
        }
    }

    private static LedgerDamagedException broken(Part part, long index, String reason) {
        return new LedgerDamagedException(new Verification.Broken(part, index, reason));
    }
}
