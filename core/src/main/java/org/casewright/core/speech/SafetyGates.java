package org.casewright.core.speech;

import java.util.List;

/**
 * Looks at a transcript before anything is written from it: from silence, noise and loops nothing may be drafted.
 *
 * <p>The same look is taken when a transcript is made and again when something is to be drafted from it, wherever it
 * comes from. Immutable and safe for many threads.
 */
public final class SafetyGates {

    private static final SafetyGates STANDARD = new SafetyGates();

    private SafetyGates() {}

    /** The gates with their standard bounds. */
    public static SafetyGates standard() {
        return STANDARD;
    }

    /**
     * What is wrong with a transcript.
     *
     * @param transcript to look at
     * @return none if it is fit to write from
     */
    public List<Concern> concerns(Transcript transcript) {
        if (transcript.wordCount() == 0) {
            return List.of(new Concern(Concern.Kind.SILENCE, "There is no speech in it."));
        }
        return List.of();
    }
}
