package org.casewright.governance.quality;

import java.util.List;
import java.util.Locale;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;
import org.casewright.core.grounding.Mismatch;

/**
 * QC-25: names, dates and numbers match the source or the case record. Holds for every sentence that cites a source,
 * whoever wrote it; what a person saw for themselves is theirs to answer for.
 */
public final class TrueDetails implements Criterion {

    /** The rule. */
    public TrueDetails() {}

    @Override
    public String id() {
        return "QC-25";
    }

    @Override
    public List<Finding> check(Draft draft, QualityContext context) {
        Grounds grounds = new Grounds(draft);
        return Located.in(draft)
                .filter(Located::cited)
                .flatMap(located -> grounds.mismatches(located.statement()).stream()
                        .filter(mismatch -> mismatch.kind() != Mismatch.Kind.QUOTATION)
                        .map(mismatch -> finding(located, mismatch)))
                .toList();
    }

    private Finding finding(Located located, Mismatch mismatch) {
        String kind = mismatch.kind().name().toLowerCase(Locale.ROOT);
        return located.finding(
                id(),
                Severity.BLOCKING,
                "The " + kind + " " + mismatch.word() + " is neither in the source nor in the case record.",
                "Open the source and correct the " + kind + "; if it is right, confirm it by overriding with where you"
                        + " know it from.");
    }
}
