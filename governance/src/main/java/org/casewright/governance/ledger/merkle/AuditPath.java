package org.casewright.governance.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the hashes that lead from one leaf to the root while the leaves go by, in the memory of a
 * {@link CompactRange}.
 *
 * <p>Not safe for many threads.
 */
public final class AuditPath {

    private final long index;
    private final CompactRange range = new CompactRange();
    private final List<byte[]> siblings = new ArrayList<>();

    /**
     * Watches for one leaf.
     *
     * @param index of the leaf whose path is wanted
     */
    public AuditPath(long index) {
        this.index = index;
    }

    /**
     * Takes the next leaf, from the first on.
     *
     * @param leafHash its hash
     */
    public void append(byte[] leafHash) {
        range.append(leafHash, (left, right) -> addSibling(left, right, siblings));
    }

    /** The hash of the tree over all leaves so far. */
    public byte[] root() {
        return range.root();
    }

    /** The path in the tree over all leaves so far, lowest first (RFC 6962, section 2.1.1). */
    public List<byte[]> path() {
        List<byte[]> path = new ArrayList<>(siblings);
        range.root((left, right) -> addSibling(left, right, path));
        return path;
    }

    private void addSibling(Subtree left, Subtree right, List<byte[]> path) {
        if (left.holds(index)) {
            path.add(right.hash());
        } else if (right.holds(index)) {
            path.add(left.hash());
        }
    }
}
