package org.casewright.core.document;

/**
 * Names a statement within its draft.
 *
 * @param value such as {@code child_voice.3}; never blank
 */
public record StatementId(String value) {

    /** @throws IllegalArgumentException if {@code value} is blank */
    public StatementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
