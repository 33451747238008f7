package org.casewright.transcription;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.casewright.core.Progress;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Work;
import org.casewright.core.speech.Concern;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.SafetyGates;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.speech.Transcript;
import org.casewright.transcription.format.ReadingLimits;
import org.casewright.transcription.format.TranscriptFile;
import org.casewright.transcription.format.TranscriptReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: from a recording or another tool's transcript to a {@link Transcription}, through the gate.
 *
 * <p>A refused recording or file is not opened. The audit trail gets counts, digests and ids of engines, never words,
 * titles or names of files.
 *
 * <p>Immutable and safe for many threads, as far as its engine is; the builder is neither.
 */
public final class Transcriber {

    private static final Logger LOG = LoggerFactory.getLogger(Transcriber.class);

    private final Gate gate;
    private final @Nullable SpeechToText engine;
    private final TranscriptReader reader;

    private Transcriber(Builder builder) {
        if (builder.gate == null) {
            throw new IllegalStateException("Transcriber needs gate(...) before build()");
        }
        this.gate = builder.gate;
        this.engine = builder.engine;
        this.reader = new TranscriptReader(builder.limits);
    }

    /** Starts a transcriber with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Hears a recording, unwatched.
     *
     * @param work it belongs to
     * @param recording opened only once the gate has admitted it
     * @return the transcription, or the refusal
     * @throws IllegalStateException if this was built without an engine
     * @throws org.casewright.core.CasewrightException if engine, recording or audit trail failed
     */
    public Performed<Transcription> transcribe(CaseWork work, Recording recording) {
        return transcribe(work, recording, Progress.unwatched());
    }

    /**
     * Hears a recording.
     *
     * @param work it belongs to
     * @param recording opened only once the gate has admitted it
     * @param progress is told how far the engine is, and may stop it
     * @return the transcription, or the refusal
     * @throws IllegalStateException if this was built without an engine
     * @throws org.casewright.core.WorkCancelledException if {@code progress} stopped the work
     * @throws org.casewright.core.CasewrightException if engine, recording or audit trail failed
     */
    public Performed<Transcription> transcribe(CaseWork work, Recording recording, Progress progress) {
        SpeechToText ears = engine;
        if (ears == null) {
            throw new IllegalStateException("Transcriber needs engine(...) before it can hear a recording:"
                    + " build it with one, or import a transcript instead");
        }
        return gate.perform(
                work.operation(Act.TRANSCRIBE, ears.profile().processor()),
                permit -> outcome(() -> ears.transcribe(recording, progress)));
    }

    /**
     * Takes in a transcript that another tool made.
     *
     * @param work it belongs to
     * @param file opened only once the gate has admitted it
     * @return the transcription, or the refusal
     * @throws org.casewright.core.CasewrightException if the file cannot be read whole or the audit trail failed
     */
    public Performed<Transcription> importTranscript(CaseWork work, TranscriptFile file) {
        return importing(work, () -> reader.read(file));
    }

    /**
     * Takes in files that each hold one voice of the same conversation, as one transcript ordered by time.
     *
     * @param work they belong to
     * @param voices at least one; opened only once the gate has admitted them
     * @return the transcription, or the refusal
     * @throws org.casewright.core.CasewrightException if a file cannot be read whole or the audit trail failed
     */
    public Performed<Transcription> importTranscript(CaseWork work, List<TranscriptFile> voices) {
        return importing(work, () -> reader.readTogether(voices));
    }

    private Performed<Transcription> importing(CaseWork work, Supplier<Transcript> reading) {
        return gate.perform(work.operation(Act.IMPORT_TRANSCRIPT, Processor.casewright()), permit -> outcome(reading));
    }

    private static Work.Outcome<Transcription> outcome(Supplier<Transcript> making) {
        Transcript transcript = making.get();
        List<Concern> concerns = SafetyGates.standard().concerns(transcript);
        LOG.debug(
                "transcript of {} segments by {}, {} concerns",
                transcript.segments().size(),
                transcript.madeBy(),
                concerns.size());
        return new Work.Outcome<>(new Transcription(transcript, concerns), details(transcript, concerns));
    }

    private static Map<String, String> details(Transcript transcript, List<Concern> concerns) {
        Map<String, String> details = new TreeMap<>();
        details.put("source", transcript.source().id().value());
        details.put("sha256", transcript.source().sha256());
        details.put("engine", transcript.madeBy());
        details.put("segments", String.valueOf(transcript.segments().size()));
        details.put("words", String.valueOf(transcript.wordCount()));
        if (!concerns.isEmpty()) {
            details.put(
                    "concerns",
                    concerns.stream().map(concern -> concern.kind().name()).collect(Collectors.joining(" ")));
        }
        return details;
    }

    /** Collects what a transcriber needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable Gate gate;
        private @Nullable SpeechToText engine;
        private ReadingLimits limits = ReadingLimits.standard();

        private Builder() {}

        /**
         * Admits or refuses every act; required.
         *
         * @param value the vendor's gate
         */
        public Builder gate(Gate value) {
            gate = value;
            return this;
        }

        /**
         * What hears; none by default, which is enough to import transcripts.
         *
         * @param value never picked from the class path
         */
        public Builder engine(SpeechToText value) {
            engine = value;
            return this;
        }

        /**
         * Beyond which a transcript file is refused; {@link ReadingLimits#standard()} by default.
         *
         * @param value the limits
         */
        public Builder limits(ReadingLimits value) {
            limits = value;
            return this;
        }

        /**
         * What was asked for so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public Transcriber build() {
            return new Transcriber(this);
        }
    }
}
