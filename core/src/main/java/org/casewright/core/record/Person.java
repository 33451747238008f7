package org.casewright.core.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody known to a case: a child, a relative, a professional.
 *
 * @param id the vendor's key
 * @param name as the person is called in the record; never blank
 * @param relationship to the child or the case, in plain words ("mother", "health visitor"); never blank
 * @param bornOn where the record knows it
 */
public record Person(PersonId id, String name, String relationship, Optional<LocalDate> bornOn) {

    /** @throws IllegalArgumentException if {@code name} or {@code relationship} is blank */
    public Person {
        if (name.isBlank() || relationship.isBlank()) {
            throw new IllegalArgumentException("name and relationship must not be blank");
        }
    }

    /**
     * A person whose date of birth the record does not know.
     *
     * @param id the vendor's key
     * @param name as in the record
     * @param relationship to the child or the case
     */
    public Person(PersonId id, String name, String relationship) {
        this(id, name, relationship, Optional.empty());
    }

    /** The relationship only: who it is stays out of logs. */
    @Override
    public String toString() {
        return "Person[" + relationship + "]";
    }
}
