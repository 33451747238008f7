package org.casewright.core.speech;

import java.util.List;
import java.util.Optional;
import org.casewright.core.record.TimeSpan;

/**
 * One stretch of speech by one voice: an engine's utterance, a caption's cue, a line of a typed transcript.
 *
 * @param time when, from the beginning of the recording; empty where the source has no times
 * @param speaker whose voice, where the source says
 * @param text as heard or as the source has it; may be empty
 * @param words with their times, where the engine gives them, in order
 */
public record Segment(Optional<TimeSpan> time, Optional<Speaker> speaker, String text, List<Word> words) {

    /** Copies the words. */
    public Segment {
        words = List.copyOf(words);
    }

    /**
     * A stretch without word times.
     *
     * @param time when, where known
     * @param speaker whose voice, where known
     * @param text the words
     */
    public Segment(Optional<TimeSpan> time, Optional<Speaker> speaker, String text) {
        this(time, speaker, text, List.of());
    }

    /** The times and length only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "Segment[" + time.map(TimeSpan::toString).orElse("untimed") + ", " + text.length() + " chars]";
    }
}
