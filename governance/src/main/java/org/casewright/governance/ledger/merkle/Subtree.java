package org.casewright.governance.ledger.merkle;

/** Some neighbouring leaves under one hash. */
final class Subtree {

    private final long start;
    private final long width;
    private final byte[] hash;

    Subtree(long start, long width, byte[] hash) {
        this.start = start;
        this.width = width;
        this.hash = hash;
    }

    long width() {
        return width;
    }

    byte[] hash() {
        return hash;
    }

    boolean holds(long index) {
        return index >= start && index - start < width;
    }

    Subtree joinedWith(Subtree right) {
        return new Subtree(start, width + right.width, TreeHash.ofNode(hash, right.hash));
    }
}
