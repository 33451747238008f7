package org.casewright.core.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something somebody undertook to do.
 *
 * @param what the undertaking, with its source
 * @param owner who, as named in the source; empty if nobody was named, never guessed
 * @param due by when; empty unless a day was said, never guessed
 */
public record ActionItem(Statement what, Optional<String> owner, Optional<LocalDate> due) {

    /** The statement's id and whether owner and date are there. */
    @Override
    public String toString() {
        return "ActionItem[" + what.id() + ", owner " + owner.isPresent() + ", due " + due.isPresent() + "]";
    }
}
