package org.casewright.core.speech;

import java.util.Set;
import org.casewright.core.internal.Ordered;
import org.casewright.core.oversight.Processor;

/**
 * What an engine is and what it can do; constant for the life of the engine.
 *
 * @param processor its id, with its version, and where the audio goes
 * @param languages it understands, as BCP 47 tags
 * @param abilities what it gives beyond the words
 */
public record EngineProfile(Processor processor, Set<String> languages, Set<Ability> abilities) {

    /** What an engine may give beyond the words. Declared abilities are proved by the contract. */
    public enum Ability {
        /** A time span for each word. */
        WORD_TIMES,
        /** A confidence for each word. */
        CONFIDENCE,
        /** A label for each voice. */
        SPEAKERS
    }

    /** Copies the sets. */
    public EngineProfile {
        languages = Ordered.copy(languages);
        abilities = Ordered.copy(abilities);
    }
}
