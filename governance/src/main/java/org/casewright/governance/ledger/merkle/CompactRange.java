package org.casewright.governance.ledger.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A growing tree of which only the right edge is kept: enough to append and to tell the root, at 64 hashes at most for a
 * log of any length.
 *
 * <p>Not safe for many threads.
 */
public final class CompactRange {

    private final List<Subtree> subtrees = new ArrayList<>();
    private long size;

    /** A tree without leaves. */
    public CompactRange() {}

    /**
     * Goes on from where another left off.
     *
     * @param size number of leaves so far
     * @param frontier as {@link #frontier} gave it at that size
     * @throws IllegalArgumentException if there is not one hash for each bit set in the size
     */
    public CompactRange(long size, List<byte[]> frontier) {
        if (size < 0 || frontier.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("frontier must hold a hash for each bit set in size");
        }
        long start = 0;
        for (byte[] hash : frontier) {
            if (hash.length != TreeHash.LENGTH) {
                throw new IllegalArgumentException("a hash in frontier must have " + TreeHash.LENGTH + " bytes");
            }
            long width = Long.highestOneBit(size - start);
            subtrees.add(new Subtree(start, width, hash));
            start += width;
        }
        this.size = size;
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /**
     * Adds a leaf at the end.
     *
     * @param leafHash its hash, see {@link TreeHash#ofLeaf}
     */
    public void append(byte[] leafHash) {
        append(leafHash, (left, right) -> {});
    }

    /** The hash of the whole tree. */
    public byte[] root() {
        return root((left, right) -> {});
    }

    /** Hashes of the perfect subtrees the tree is made of, widest first: one for each bit set in the size. */
    public List<byte[]> frontier() {
        return subtrees.stream().map(Subtree::hash).toList();
    }

    void append(byte[] leafHash, BiConsumer<Subtree, Subtree> joined) {
        Subtree last = new Subtree(size, 1, leafHash);
        while (!subtrees.isEmpty() && subtrees.get(subtrees.size() - 1).width() == last.width()) {
            last = join(subtrees.remove(subtrees.size() - 1), last, joined);
        }
        subtrees.add(last);
        size++;
    }

    byte[] root(BiConsumer<Subtree, Subtree> joined) {
        if (subtrees.isEmpty()) {
            return TreeHash.ofNothing();
        }
        Subtree right = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            right = join(subtrees.get(i), right, joined);
        }
        return right.hash();
    }

    private static Subtree join(Subtree left, Subtree right, BiConsumer<Subtree, Subtree> joined) {
        joined.accept(left, right);
        return left.joinedWith(right);
    }
}
