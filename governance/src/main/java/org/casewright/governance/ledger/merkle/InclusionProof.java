package org.casewright.governance.ledger.merkle;

import java.security.MessageDigest;
import java.util.List;

/** Checks that a leaf is in a tree. */
public final class InclusionProof {

    private InclusionProof() {}

    /**
     * Whether the path leads from the leaf to the root: <a
     * href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3.2">RFC 9162, section 2.1.3.2</a>.
     *
     * @param index of the leaf
     * @param size of the tree
     * @param leafHash hash of the leaf
     * @param path hashes beside the way up, lowest first
     * @param root hash of the tree
     */
    public static boolean holds(long index, long size, byte[] leafHash, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size || leafHash.length != TreeHash.LENGTH) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0 || sibling.length != TreeHash.LENGTH) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.ofNode(sibling, hash);
                // A node on the ragged right edge has no sibling at some heights: go up to where it has one.
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }
}
