package org.casewright.core.record;

import java.util.Optional;

/**
 * A stretch of source text that can be pointed at: what one person said or wrote without a break.
 *
 * @param id stable: the same material gives the same id
 * @param speaker the name or label the source gives, if any; never guessed
 * @param time when it was said, where the source knows
 * @param text as in the source, unchanged
 */
public record Passage(PassageId id, Optional<String> speaker, Optional<TimeSpan> time, String text) {

    /** Where it stands, for a reader: {@code cue 12, 0:03:21}. */
    public String place() {
        String cues = id.first() == id.last() ? "cue " + id.first() : "cues " + id.first() + " to " + id.last();
        return time.map(span -> cues + ", " + span.clock()).orElse(cues);
    }

    /** The id and length only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "Passage[" + id + ", " + text.length() + " chars]";
    }
}
