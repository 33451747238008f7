package org.casewright.core.document;

import java.time.Instant;
import org.casewright.core.oversight.Actor;

/**
 * What a named person entered in a field that belongs to people.
 *
 * @param value as entered; never blank
 * @param by who
 * @param at when
 */
public record HumanEntry(String value, Actor by, Instant at) {

    /** @throws IllegalArgumentException if {@code value} is blank */
    public HumanEntry {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }

    /** When only. */
    @Override
    public String toString() {
        return "HumanEntry[" + at + "]";
    }
}
