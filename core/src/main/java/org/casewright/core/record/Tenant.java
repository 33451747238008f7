package org.casewright.core.record;

/**
 * An authority whose data never meets another's.
 *
 * @param value the vendor's own key for the authority, such as {@code riverbank-council}; never blank
 */
public record Tenant(String value) {

    /** @throws IllegalArgumentException if {@code value} is blank */
    public Tenant {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }
}
