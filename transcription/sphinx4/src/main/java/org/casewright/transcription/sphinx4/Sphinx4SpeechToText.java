package org.casewright.transcription.sphinx4;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Source;
import org.casewright.core.speech.EngineProfile;
import org.casewright.core.speech.EngineProfile.Ability;
import org.casewright.core.speech.EngineUnavailableException;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.speech.Transcript;
import org.casewright.core.speech.UnreadableRecordingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears English with CMU Sphinx4 and the American English models it ships: in this process, without network or native
 * code.
 *
 * <p>An utterance, from pause to pause, is a segment: in lower case, without punctuation, numbers as words, each word
 * with its time and a confidence. Voices are not told apart. The same recording always gives the same transcript.
 *
 * <p>Models are loaded at the first use, once for each recording heard at the same time, and kept; a call that finds
 * all of them at work waits for one. Safe for many threads.
 */
public final class Sphinx4SpeechToText implements SpeechToText {

    private static final Logger LOG = LoggerFactory.getLogger(Sphinx4SpeechToText.class);

    private static final String ID = "sphinx4-5prealpha";
    private static final EngineProfile PROFILE = new EngineProfile(
            new Processor(ID, Processor.Location.IN_PROCESS),
            Set.of("en"),
            Set.of(Ability.WORD_TIMES, Ability.CONFIDENCE));
    private static final long BYTES_PER_MILLISECOND = 32;
    private static final long WAIT_MILLIS = 200;

    private final Semaphore free;
    private final ConcurrentLinkedDeque<Recogniser> idle = new ConcurrentLinkedDeque<>();

    private Sphinx4SpeechToText(Builder builder) {
        this.free = new Semaphore(builder.atOnce, true);
    }

    /** An engine to be set up. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EngineProfile profile() {
        return PROFILE;
    }

    /**
     * {@inheritDoc}
     *
     * @throws EngineUnavailableException if the models do not load, the search fails, or the thread is interrupted
     *     while it waits for another recording to end
     */
    @Override
    public Transcript transcribe(Recording recording, Progress progress) {
        Source source = recording.source();
        long length = recording.length();
        waitForTurn(progress, length);
        try {
            List<Segment> segments = hear(recording, length, progress);
            LOG.debug("heard {} segments in {} bytes of sound with {}", segments.size(), length, ID);
            return new Transcript(source, "en", ID, segments);
        } finally {
            free.release();
        }
    }

    private void waitForTurn(Progress progress, long length) {
        try {
            while (!free.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!progress.report(0, length)) {
                    throw new WorkCancelledException("waiting to transcribe");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailableException(ID, e);
        }
    }

    private List<Segment> hear(Recording recording, long length, Progress progress) {
        try (InputStream pcm = recording.pcm()) {
            return hear(new WatchedSound(pcm, length, progress), Duration.ofMillis(length / BYTES_PER_MILLISECOND));
        } catch (IOException e) {
            throw new UnreadableRecordingException("it could not be closed", null);
        }
    }

    private List<Segment> hear(WatchedSound sound, Duration length) {
        Recogniser recogniser = recogniser();
        try {
            List<Segment> segments = recogniser.hear(sound, length);
            idle.push(recogniser);
            return segments;
        } catch (RuntimeException e) {
            sound.reason().ifPresent(reason -> {
                idle.push(recogniser);
                throw reason;
            });
            // It failed by itself: it is not used again, the next recording gets a new one.
            throw new EngineUnavailableException(ID, withoutWords(e));
        }
    }

    private Recogniser recogniser() {
        Recogniser waiting = idle.poll();
        if (waiting != null) {
            return waiting;
        }
        try {
            return Recogniser.load();
        } catch (IOException | RuntimeException e) {
            throw new EngineUnavailableException(ID, e);
        }
    }

    /** Where it failed, but not what the engine said: that may hold words it heard. */
    private static Throwable withoutWords(Throwable failure) {
        Throwable place = new IllegalStateException(failure.getClass().getName());
        place.setStackTrace(failure.getStackTrace());
        return place;
    }

    /** Says how the engine is to run. Not safe for many threads. */
    public static final class Builder {

        private int atOnce = 1;

        private Builder() {}

        /**
         * How many recordings are heard at the same time; 1 unless set. Each takes a thread of the callers' and the
         * models in memory once more; see the README for how much.
         *
         * @throws IllegalArgumentException if less than 1
         */
        public Builder atOnce(int recordings) {
            if (recordings < 1) {
                throw new IllegalArgumentException("recordings " + recordings + " must be at least 1");
            }
            this.atOnce = recordings;
            return this;
        }

        /** The engine; its models are loaded when it first hears something. */
        public Sphinx4SpeechToText build() {
            return new Sphinx4SpeechToText(this);
        }
    }
}
