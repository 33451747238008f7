package org.casewright.core.speech;

import java.util.List;
import org.casewright.core.internal.PassageBuilder;
import org.casewright.core.record.Passage;
import org.casewright.core.record.Source;

/**
 * What was said, in the order it was said.
 *
 * @param source the recording or file it was made from
 * @param language spoken, as a BCP 47 tag; {@code und} if unknown
 * @param madeBy the engine's id, or the format it was read from, such as {@code webvtt}
 * @param segments in the order of the source; cues may overlap in time where people spoke at once
 */
public record Transcript(Source source, String language, String madeBy, List<Segment> segments) {

    /** Copies the segments. */
    public Transcript {
        segments = List.copyOf(segments);
    }

    /**
     * The transcript as passages that can be cited: neighbouring segments of one voice are joined, by one space, until
     * a sentence ends, so that no sentence is cut in two. Empty segments give no passage. Where the source has no full
     * stops at all, short turns are one passage each.
     *
     * <p>The same transcript always gives the same passages with the same ids.
     */
    public List<Passage> passages() {
        return PassageBuilder.passages(source.id(), segments);
    }

    /** Number of words, counted at white space. */
    public int wordCount() {
        int count = 0;
        for (Segment segment : segments) {
            String text = segment.text().strip();
            count += text.isEmpty() ? 0 : text.split("\\s+").length;
        }
        return count;
    }

    /** Counts only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "Transcript[" + source.id().value() + ", " + segments.size() + " segments, by " + madeBy + "]";
    }
}
