package org.casewright.generation.draft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something somebody undertook to do, as a drafter found it.
 *
 * @param sentence the undertaking, with its source
 * @param owner who, as named in the source; dropped if neither the cited words nor their speakers have it
 * @param due by when; dropped unless {@link SpokenDay} finds the same day in the cited words
 */
public record DraftedAction(DraftedSentence sentence, Optional<String> owner, Optional<LocalDate> due) {

    /** Whether owner and day are there. */
    @Override
    public String toString() {
        return "DraftedAction[owner " + owner.isPresent() + ", due " + due.isPresent() + "]";
    }
}
