package org.casewright.core.document;

import java.time.Instant;
import java.util.List;
import org.casewright.core.oversight.Actor;
import org.casewright.core.record.PassageId;

/**
 * A named person's word that a document is right, with what they did to be sure.
 *
 * @param by who
 * @param at when
 * @param opened passages they opened, in order
 * @param edits they made, in order
 * @param overrides of findings
 * @param contentDigest SHA-256 of the approved draft's canonical JSON, 64 lower-case hexadecimal digits
 */
public record Approval(
        Actor by,
        Instant at,
        List<PassageId> opened,
        List<Edit> edits,
        List<FindingOverride> overrides,
        String contentDigest) {

    /** Copies the lists. */
    public Approval {
        opened = List.copyOf(opened);
        edits = List.copyOf(edits);
        overrides = List.copyOf(overrides);
    }
}
