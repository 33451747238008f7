package org.casewright.core.record;

/**
 * Names one source by its content, so that the same material always gets the same id.
 *
 * @param value {@code s-} and the first 16 hexadecimal digits of the SHA-256 of the material
 */
public record SourceId(String value) {

    /** @throws IllegalArgumentException if {@code value} is not of that form */
    public SourceId {
        if (!value.matches("s-[0-9a-f]{16}")) {
            throw new IllegalArgumentException("value must be 's-' and 16 hexadecimal digits");
        }
    }

    /**
     * The id of material with this digest.
     *
     * @param sha256 of the material, 64 lower-case hexadecimal digits
     */
    public static SourceId ofDigest(String sha256) {
        return new SourceId("s-" + sha256.substring(0, 16));
    }
}
