package org.casewright.core.record;

import java.time.Duration;
import java.util.Locale;

/**
 * A stretch of time within a recording or meeting.
 *
 * @param start from the beginning, inclusive; not negative
 * @param end exclusive; not before {@code start}
 */
public record TimeSpan(Duration start, Duration end) {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} before it */
    public TimeSpan {
        if (start.isNegative()) {
            throw new IllegalArgumentException("start " + start + " must not be negative");
        }
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("end " + end + " must not be before start " + start);
        }
    }

    /**
     * The shortest span that holds both.
     *
     * @param other any span, overlapping or not
     */
    public TimeSpan through(TimeSpan other) {
        return new TimeSpan(
                start.compareTo(other.start) <= 0 ? start : other.start,
                end.compareTo(other.end) >= 0 ? end : other.end);
    }

    /** The start as people write it, {@code h:mm:ss}, rounded down. */
    public String clock() {
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", start.toHours(), start.toMinutesPart(), start.toSecondsPart());
    }
}
