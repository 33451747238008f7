package org.casewright.transcription.format;

import java.time.Duration;

/**
 * One cue of a WebVTT file as the W3C's parsing rules give it.
 *
 * @param id as written; may be empty
 * @param start from the beginning of the film
 * @param end may wrongly be before {@code start}: the rules do not ask
 * @param text the payload with its tags and entities, lines joined by a line feed
 */
public record WebVttCue(String id, Duration start, Duration end, String text) {

    /** The times and length only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "WebVttCue[" + start + ".." + end + ", " + text.length() + " chars]";
    }
}
