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
 * A review as it stands: what is left to do, and what the reviewer did so far. The {@link ReviewDesk} makes the next one
 * from it; between two steps the vendor keeps {@link #FORM its JSON}, for days if need be.
 *
 * @param draft as edited so far
 * @param findings on that very text
 * @param reviewer who reviews
 * @param openedAt when the review began
 * @param opened passages the reviewer opened, each once, in order
 * @param edits made so far, in order
 * @param overrides of findings, in order
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
    public static final StoredForm<Review> FORM = new StoredForm<>("review", 1, Review.class);

    /** Copies the lists. */
    public Review {
        opened = List.copyOf(opened);
        edits = List.copyOf(edits);
        overrides = List.copyOf(overrides);
    }

    /** Findings that stop the approval as things stand: blocking, and not overridden. */
    public List<Finding> open() {
        return findings.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING && !overridden(finding))
                .toList();
    }

    private boolean overridden(Finding finding) {
        return !RequiredFields.decides(finding)
                && overrides.stream().anyMatch(override -> override.finding().equals(finding));
    }

    Review withOpened(List<PassageId> passages) {
        return new Review(draft, findings, reviewer, openedAt, passages, edits, overrides);
    }

    /** Another text, or other reasons, with the findings on them. */
    Review with(Draft text, Findings found, List<Edit> made, List<FindingOverride> reasons) {
        return new Review(text, found, reviewer, openedAt, opened, made, reasons);
    }

    /** The draft's id and counts only. */
    @Override
    public String toString() {
        return "Review[" + draft.id().value() + ", " + findings.findings().size() + " findings, " + edits.size()
                + " edits]";
    }
}
