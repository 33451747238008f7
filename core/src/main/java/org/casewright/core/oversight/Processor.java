package org.casewright.core.oversight;

/**
 * What does the processing, and where the data goes for it.
 *
 * @param id of the engine or model, such as {@code sphinx4-5prealpha} or {@code gpt-4o@models.example.org}; no keys
 * @param location how far the data travels
 */
public record Processor(String id, Location location) {

    /** How far the data travels, from nearest to farthest. */
    public enum Location {
        /** Within this Java process. */
        IN_PROCESS,
        /** To another machine of the authority or its CMS vendor. */
        IN_HOUSE,
        /** To a processor under contract (UK GDPR Article 28) in the United Kingdom. */
        CONTRACTED_UK,
        /** To anyone else. */
        EXTERNAL
    }

    /** @throws IllegalArgumentException if {@code id} is blank */
    public Processor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
    }

    /** No engine at all: the work is done by Casewright's own code, in this process. */
    public static Processor casewright() {
        return new Processor("casewright", Location.IN_PROCESS);
    }
}
