package org.casewright.core.document;

/**
 * Names a draft, and the document that comes of it.
 *
 * @param value unique within the tenant; never blank
 */
public record DraftId(String value) {

    /** @throws IllegalArgumentException if {@code value} is blank */
    public DraftId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }
}
