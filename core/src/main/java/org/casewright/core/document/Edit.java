package org.casewright.core.document;

import java.time.Instant;
import org.casewright.core.oversight.Actor;

/**
 * One change a person made to a statement while reviewing.
 *
 * @param statement which
 * @param before the words until then; empty if it was added
 * @param after the words from then on; empty if it was removed
 * @param by who
 * @param at when
 */
public record Edit(StatementId statement, String before, String after, Actor by, Instant at) {

    /** Which statement and when only. */
    @Override
    public String toString() {
        return "Edit[" + statement + ", " + at + "]";
    }
}
