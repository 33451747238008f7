package org.casewright.core.document;

import java.util.List;
import org.casewright.core.record.Citation;

/**
 * One sentence of a document, with its own sources.
 *
 * @param id within the draft
 * @param text the sentence
 * @param citations where it comes from; a drafter's statement has at least one
 * @param support how it stands to them
 * @param origin who wrote it
 */
public record Statement(StatementId id, String text, List<Citation> citations, Support support, Origin origin) {

    /** Who wrote a statement. */
    public enum Origin {
        /** Taken from the sources word for word, by rule. */
        EXTRACTED,
        /** Worded by a language model. */
        MODEL,
        /** Written or changed by a person. */
        PERSON
    }

    /** @throws IllegalArgumentException if a machine's statement cites nothing, or the text is blank */
    public Statement {
        citations = List.copyOf(citations);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        if (origin != Origin.PERSON && citations.isEmpty()) {
            throw new IllegalArgumentException("a statement not written by a person must cite its source");
        }
    }

    /** Id and origin only: the words stay out of logs. */
    @Override
    public String toString() {
        return "Statement[" + id + ", " + origin + ", " + citations.size() + " citations]";
    }
}
