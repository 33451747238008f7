package org.casewright.core.speech;

import java.util.Optional;
import org.casewright.core.record.TimeSpan;

/**
 * One word as an engine heard it.
 *
 * @param text the word; never blank
 * @param time when it was said
 * @param confidence how sure the engine is, 0 to 1, where it says; comparable within one engine only
 */
public record Word(String text, TimeSpan time, Optional<Double> confidence) {

    /** @throws IllegalArgumentException if {@code text} is blank or the confidence is not within 0 to 1 */
    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        if (confidence.isPresent() && !(confidence.get() >= 0 && confidence.get() <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence.get() + " must be from 0 to 1");
        }
    }

    /** The time only. */
    @Override
    public String toString() {
        return "Word[" + time + "]";
    }
}
