package org.casewright.governance.ledger.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How the tree hashes: <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, section 2.1</a>, with
 * SHA-256.
 */
public final class TreeHash {

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** The hash of the tree without leaves. */
    public static byte[] ofNothing() {
        return sha256().digest();
    }

    /**
     * The hash of a leaf.
     *
     * @param leaf its bytes
     */
    public static byte[] ofLeaf(byte[] leaf) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(leaf);
    }

    /**
     * The hash of a node over two others.
     *
     * @param left hash of the earlier leaves
     * @param right hash of the later leaves
     */
    public static byte[] ofNode(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform lacks SHA-256, which every platform must have", e);
        }
    }
}
