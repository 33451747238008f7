package org.casewright.transcription.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.casewright.core.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * A transcript that another tool made, not opened until somebody who has a permit asks for its words.
 *
 * <p>Immutable and safe for many threads, as far as its {@link Content} is; the builder is neither.
 */
public final class TranscriptFile {

    private final String title;
    private final Optional<LocalDate> on;
    private final Content content;
    private final Optional<TranscriptFormat> format;
    private final Optional<String> voice;
    private final String language;
    private final String extension;

    private TranscriptFile(Builder builder) {
        this.title = Builder.required(builder.title, "title");
        this.content = Builder.required(builder.content, "path(...) or content");
        this.on = Optional.ofNullable(builder.on);
        this.format = Optional.ofNullable(builder.format);
        this.voice = Optional.ofNullable(builder.voice);
        this.language = builder.language;
        this.extension = builder.extension;
    }

    /**
     * A file on disk whose format is to be found out.
     *
     * @param title what a reader calls it; shown in documents
     * @param on the day it is about
     * @param path opened only when its words are asked for
     */
    public static TranscriptFile of(String title, LocalDate on, Path path) {
        return builder().title(title).on(on).path(path).build();
    }

    /** Starts a file with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a reader calls it. */
    public String title() {
        return title;
    }

    /** The day it is about, where known. */
    public Optional<LocalDate> on() {
        return on;
    }

    Content content() {
        return content;
    }

    Optional<TranscriptFormat> format() {
        return format;
    }

    Optional<String> voice() {
        return voice;
    }

    String language() {
        return language;
    }

    String extension() {
        return extension;
    }

    /** Nothing of it: a title may name people. */
    @Override
    public String toString() {
        return "TranscriptFile[withheld]";
    }

    /** Collects what is known of a file. Not safe for many threads. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable LocalDate on;
        private @Nullable Content content;
        private @Nullable TranscriptFormat format;
        private @Nullable String voice;
        private String language = "und";
        private String extension = "";

        private Builder() {}

        /**
         * What a reader calls it, shown in documents; required.
         *
         * @param value such as "Home visit, Teams transcript"
         */
        public Builder title(String value) {
            title = value;
            return this;
        }

        /**
         * The day it is about; unknown by default.
         *
         * @param value a day
         */
        public Builder on(LocalDate value) {
            on = value;
            return this;
        }

        /**
         * The file on disk; required unless {@link #content} is given.
         *
         * @param value opened only when its words are asked for; the end of its name helps where the content does not
         *     tell the format
         */
        public Builder path(Path value) {
            String name = value.toString().toLowerCase(Locale.ROOT);
            extension = name.substring(name.lastIndexOf('.') + 1);
            return content(() -> Files.newInputStream(value));
        }

        /**
         * The bytes, held elsewhere; required unless {@link #path} is given.
         *
         * @param value opens them
         */
        public Builder content(Content value) {
            content = value;
            return this;
        }

        /**
         * The format; found out from the content by default.
         *
         * @param value taken at its word
         */
        public Builder format(TranscriptFormat value) {
            format = value;
            return this;
        }

        /**
         * Whose voice it holds, for a file of one voice that does not say; unknown by default.
         *
         * @param value a name or label
         */
        public Builder voice(String value) {
            voice = value;
            return this;
        }

        /**
         * The language spoken; {@code und}, for unknown, by default.
         *
         * @param value a BCP 47 tag, such as {@code en-GB}
         */
        public Builder language(String value) {
            language = value;
            return this;
        }

        /**
         * What was said so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public TranscriptFile build() {
            return new TranscriptFile(this);
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException("TranscriptFile needs " + name + "(...) before build()");
            }
            return value;
        }
    }
}
