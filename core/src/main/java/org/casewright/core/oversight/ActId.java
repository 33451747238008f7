package org.casewright.core.oversight;

/**
 * Ties the entries of one act together in the audit trail: its intent and its outcome.
 *
 * @param value unique within the tenant, without meaning
 */
public record ActId(String value) {

    /** @throws IllegalArgumentException if {@code value} is blank */
    public ActId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }
}
