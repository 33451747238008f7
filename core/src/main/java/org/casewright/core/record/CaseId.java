package org.casewright.core.record;

/**
 * One family's or child's file in the case-management system.
 *
 * @param value the vendor's own key; treated as personal data and kept out of logs; never blank
 */
public record CaseId(String value) {

    /** @throws IllegalArgumentException if {@code value} is blank */
    public CaseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }

    /** The kind of thing only: the key can lead to a person. */
    @Override
    public String toString() {
        return "CaseId[withheld]";
    }
}
