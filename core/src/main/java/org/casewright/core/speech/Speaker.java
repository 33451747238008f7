package org.casewright.core.speech;

import java.util.Optional;
import org.casewright.core.record.PersonId;

/**
 * A voice in a transcript.
 *
 * @param label what the source calls the voice: a name, or "speaker 1"; never blank
 * @param person who it is, once a person has confirmed it; never guessed from the label
 */
public record Speaker(String label, Optional<PersonId> person) {

    /** @throws IllegalArgumentException if {@code label} is blank */
    public Speaker {
        if (label.isBlank()) {
            throw new IllegalArgumentException("label must not be blank");
        }
    }

    /**
     * A voice nobody has confirmed.
     *
     * @param label what the source calls it
     */
    public Speaker(String label) {
        this(label, Optional.empty());
    }

    /** Withheld: a label is often a name. */
    @Override
    public String toString() {
        return "Speaker[withheld]";
    }
}
