package org.casewright.core.document;

/**
 * A sentence a drafter offered that is not shown as fact, and why.
 *
 * @param field where it would have stood; empty where a whole source was held back
 * @param text the sentence; empty where there is none to show
 * @param reason in plain words
 */
public record Withheld(String field, String text, String reason) {

    /** The field only: a reason may quote the sentence. */
    @Override
    public String toString() {
        return "Withheld[" + field + "]";
    }
}
