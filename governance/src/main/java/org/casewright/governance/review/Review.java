package org.casewright.governance.review;

import java.time.Instant;
import java.util.List;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Edit;
import org.casewright.core.document.Finding;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.document.Findings;
import org.casewright.core.document.Severity;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Actor;
import org.casewright.core.record.PassageId;

/**
 * A review in progress: the draft as it stands, what the checks say of it, and what the reviewer has done so far.
 *
 * <p>A value: each step at the {@link ReviewDesk} gives a new one, and between two steps the vendor keeps it as JSON
 * ({@link #STORED}), for days or on another node of the cluster if need be.
 *
 * @param draft as it stands, with the reviewer's changes
 * @param findings about it as it stands
 * @param reviewer who reviews
 * @param openedAt when the review began
 * @param opened passages the reviewer opened, in order, each once
 * @param edits in order
 * @param overrides in order
 */
public record Review(
        Draft draft,
        Findings findings,
        Actor reviewer,
        Instant openedAt,
        List<PassageId> opened,
        List<Edit> edits,
        List<FindingOverride> overrides) {

    /** How a review is kept between two steps. */
    public static final StoredForm<Review> STORED = new StoredForm<>("review", 1, Review.class);

    /** Copies the lists. */
    public Review {
        opened = List.copyOf(opened);
        edits = List.copyOf(edits);
        overrides = List.copyOf(overrides);
    }

    /** The findings that stop release now: blocking, and not overridden. */
    public List<Finding> blocking() {
        return findings.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .filter(finding -> overrides.stream()
                        .noneMatch(override -> override.finding().equals(finding)))
                .toList();
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "Review[" + draft.id().value() + ", " + edits.size() + " edits, " + overrides.size() + " overrides]";
    }
}
