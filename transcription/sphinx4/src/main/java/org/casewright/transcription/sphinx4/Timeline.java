package org.casewright.transcription.sphinx4;

import java.time.Duration;
import org.casewright.core.record.TimeSpan;

/** Keeps words in order and within the recording, where the engine's frames are rounded across a border. */
final class Timeline {

    private final long length;
    private long from;

    Timeline(Duration length) {
        this.length = length.toMillis();
    }

    /** The next word's time, in milliseconds as the engine says, put right if need be. */
    TimeSpan next(long heardFrom, long heardTo) {
        long start = Math.min(Math.max(heardFrom, from), length);
        long end = Math.min(Math.max(heardTo, start), length);
        from = end;
        return new TimeSpan(Duration.ofMillis(start), Duration.ofMillis(end));
    }
}
