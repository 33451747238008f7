package org.casewright.core.record;

/**
 * A person known to a case.
 *
 * @param value the vendor's own key; treated as personal data and kept out of logs; never blank
 */
public record PersonId(String value) {

    /** @throws IllegalArgumentException if {@code value} is blank */
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }

    /** The kind of thing only: the key can lead to a person. */
    @Override
    public String toString() {
        return "PersonId[withheld]";
    }
}
