package org.casewright.transcription;

import java.util.List;
import org.casewright.core.speech.Concern;
import org.casewright.core.speech.Transcript;

/**
 * A transcript with what the safety gates have to say about it.
 *
 * @param transcript as heard or as imported
 * @param concerns none if it is fit to write from
 */
public record Transcription(Transcript transcript, List<Concern> concerns) {

    /** Copies the concerns. */
    public Transcription {
        concerns = List.copyOf(concerns);
    }

    /** Whether a document may be drafted from it: no concern forbids that. */
    public boolean fitToWriteFrom() {
        return concerns.stream().noneMatch(concern -> concern.kind().stopsDrafting());
    }

    /** Counts only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "Transcription[" + transcript + ", " + concerns.size() + " concerns]";
    }
}
