package org.casewright.generation.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewright.core.document.Occasion;
import org.casewright.core.record.SourceId;
import org.casewright.core.speech.Transcript;
import org.jspecify.annotations.Nullable;

/**
 * Which document is wanted, about what, from which material.
 *
 * <p>Immutable and safe for many threads; the builder is neither.
 */
public final class DraftRequest {

    private final String template;
    private final Occasion occasion;
    private final List<Transcript> transcripts;

    private DraftRequest(Builder builder) {
        this.template = Builder.required(builder.template, "template");
        this.occasion = Builder.required(builder.occasion, "occasion");
        this.transcripts = List.copyOf(builder.transcripts);
        if (transcripts.isEmpty()) {
            throw new IllegalStateException("DraftRequest needs transcript(...) before build()");
        }
        Set<SourceId> sources = new HashSet<>();
        if (!transcripts.stream()
                .allMatch(transcript -> sources.add(transcript.source().id()))) {
            throw new IllegalStateException("DraftRequest has the same transcript twice; give each source once");
        }
    }

    /** Starts a request with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Id of the template, such as {@code case_note}. */
    public String template() {
        return template;
    }

    /** What the document is about. */
    public Occasion occasion() {
        return occasion;
    }

    /** The material, in order. */
    public List<Transcript> transcripts() {
        return transcripts;
    }

    /** The template and the number of transcripts only. */
    @Override
    public String toString() {
        return "DraftRequest[" + template + ", " + transcripts.size() + " transcripts]";
    }

    /** Collects what a request needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable String template;
        private @Nullable Occasion occasion;
        private final List<Transcript> transcripts = new ArrayList<>();

        private Builder() {}

        /**
         * Which document; required.
         *
         * @param id of a template in the generator's library; the edition in force on the occasion's day is used
         */
        public Builder template(String id) {
            template = id;
            return this;
        }

        /**
         * What it is about; required.
         *
         * @param value file, day, people and the record's own values
         */
        public Builder occasion(Occasion value) {
            occasion = value;
            return this;
        }

        /**
         * Adds material to write from; at least one is required.
         *
         * @param value a transcript
         */
        public Builder transcript(Transcript value) {
            transcripts.add(value);
            return this;
        }

        /**
         * What was asked for so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public DraftRequest build() {
            return new DraftRequest(this);
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException("DraftRequest needs " + name + "(...) before build()");
            }
            return value;
        }
    }
}
