package org.casewright.core.record;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.casewright.core.internal.Digests;

/**
 * A salted promise of what a text was, which tells nothing about the text to someone who has not got it.
 *
 * <p>The digest is SHA-256 over the salt's bytes followed by the text in UTF-8. It lets an auditor confirm an excerpt
 * after the recording it came from was deleted.
 *
 * @param salt at least 16 random bytes, as lower-case hexadecimal digits
 * @param digest 64 lower-case hexadecimal digits
 */
public record Commitment(String salt, String digest) {

    /** @throws IllegalArgumentException if the salt is shorter than 16 bytes or either is not hexadecimal */
    public Commitment {
        if (!salt.matches("([0-9a-f]{2}){16,}") || !digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "salt must be 16 bytes or more and digest 32 bytes, in lower-case hexadecimal");
        }
    }

    /**
     * Commits to a text.
     *
     * @param text what to commit to
     * @param salt at least 16 bytes from a {@link java.security.SecureRandom}
     */
    public static Commitment to(String text, byte[] salt) {
        return new Commitment(
                HexFormat.of().formatHex(salt), Digests.sha256(salt, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Whether this text is the one committed to.
     *
     * @param text to compare
     */
    public boolean matches(String text) {
        return to(text, HexFormat.of().parseHex(salt)).digest.equals(digest);
    }

    /** The digest only: with the salt, a short text could be guessed. */
    @Override
    public String toString() {
        return "Commitment[" + digest + "]";
    }
}
