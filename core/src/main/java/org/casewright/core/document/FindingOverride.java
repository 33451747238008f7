package org.casewright.core.document;

import java.time.Instant;
import org.casewright.core.oversight.Actor;

/**
 * A person's decision to release in spite of a finding.
 *
 * @param finding which
 * @param reason theirs, never blank; kept with the document
 * @param by who
 * @param at when
 */
public record FindingOverride(Finding finding, String reason, Actor by, Instant at) {

    /** @throws IllegalArgumentException if {@code reason} is blank */
    public FindingOverride {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason must say why the finding does not stop the document");
        }
    }

    /** Which finding and when only. */
    @Override
    public String toString() {
        return "FindingOverride[" + finding.criterion() + ", " + at + "]";
    }
}
