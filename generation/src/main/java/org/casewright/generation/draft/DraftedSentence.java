package org.casewright.generation.draft;

import java.util.List;
import org.casewright.core.document.Statement;

/**
 * One sentence and the places it rests on.
 *
 * @param text of the sentence
 * @param spans in the order they support it; without any it is withheld
 * @param origin {@code EXTRACTED} or {@code MODEL}; a drafter is no person
 */
public record DraftedSentence(String text, List<Span> spans, Statement.Origin origin) {

    /** @throws IllegalArgumentException if the origin is a person */
    public DraftedSentence {
        spans = List.copyOf(spans);
        if (origin == Statement.Origin.PERSON) {
            throw new IllegalArgumentException("origin of a drafted sentence must not be PERSON");
        }
    }

    /** Origin and number of spans only. */
    @Override
    public String toString() {
        return "DraftedSentence[" + origin + ", " + spans.size() + " spans]";
    }
}
