package org.casewright.core.speech;

/**
 * Something about a transcript that makes it unsafe to write from, or worth a look first.
 *
 * @param kind which
 * @param message for the worker, without words from the transcript
 */
public record Concern(Kind kind, String message) {

    /** Kinds of concern. */
    public enum Kind {
        /** There is no speech. */
        SILENCE(true),
        /** Too few words to write anything from. */
        TOO_FEW_WORDS(true),
        /** The same words over and over, as engines do on noise. */
        LOOP(true),
        /** The same words over and over in a small part of it: what was said there is missing. */
        LOOP_IN_PART(false),
        /** The engine itself was not sure of most words. */
        LOW_CONFIDENCE(true),
        /** Written in another script than the language has. */
        OTHER_SCRIPT(true),
        /** Everything was put down to one voice, though several people were there. */
        ONE_VOICE(false);

        private final boolean stopsDrafting;

        Kind(boolean stopsDrafting) {
            this.stopsDrafting = stopsDrafting;
        }

        /** Whether nothing may be drafted from such a transcript. */
        public boolean stopsDrafting() {
            return stopsDrafting;
        }
    }
}
