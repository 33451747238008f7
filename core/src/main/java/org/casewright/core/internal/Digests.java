package org.casewright.core.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in one place. */
public final class Digests {

    private Digests() {}

    /** A fresh SHA-256; every Java platform must have it. */
    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform lacks SHA-256, which every platform must have", e);
        }
    }

    /**
     * The digest of the parts, one after the other, as 64 lower-case hexadecimal digits.
     *
     * @param parts in order
     */
    public static String sha256(byte[]... parts) {
        MessageDigest digest = newSha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The digest of a text in UTF-8.
     *
     * @param text to digest
     */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
