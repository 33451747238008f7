package org.casewright.core.document;

/** How a statement stands to the excerpts it cites. */
public sealed interface Support {

    /** The excerpts say so. */
    record Supported() implements Support {}

    /**
     * The excerpts say otherwise.
     *
     * @param reason in plain words
     */
    record Contradicted(String reason) implements Support {

        /** The kind only: a reason may quote the sentence. */
        @Override
        public String toString() {
            return "Contradicted";
        }
    }

    /**
     * The excerpts do not say so.
     *
     * @param reason in plain words
     */
    record Unsupported(String reason) implements Support {

        /** The kind only: a reason may quote the sentence. */
        @Override
        public String toString() {
            return "Unsupported";
        }
    }

    /**
     * The checks cannot tell; a person must look.
     *
     * @param reason in plain words
     */
    record Undecided(String reason) implements Support {

        /** The kind only: a reason may quote the sentence. */
        @Override
        public String toString() {
            return "Undecided";
        }
    }
}
