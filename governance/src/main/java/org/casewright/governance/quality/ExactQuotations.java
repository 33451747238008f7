package org.casewright.governance.quality;

import java.util.List;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;
import org.casewright.core.grounding.Mismatch;

/** QC-24: what stands in quotation marks was said so, word for word. */
public final class ExactQuotations implements Criterion {

    /** The rule. */
    public ExactQuotations() {}

    @Override
    public String id() {
        return "QC-24";
    }

    @Override
    public List<Finding> check(Draft draft, QualityContext context) {
        Grounds grounds = new Grounds(draft);
        return Located.in(draft)
                .flatMap(located -> grounds.mismatches(located.statement()).stream()
                        .filter(mismatch -> mismatch.kind() == Mismatch.Kind.QUOTATION)
                        .map(mismatch -> finding(located, mismatch)))
                .toList();
    }

    private Finding finding(Located located, Mismatch mismatch) {
        if (located.cited()) {
            return located.finding(
                    id(),
                    Severity.BLOCKING,
                    "The words “" + mismatch.word() + "” are not in the source like this.",
                    "Quote the source word for word, or say it in your own words without quotation marks.");
        }
        return located.finding(
                id(),
                Severity.WARNING,
                "The words “" + mismatch.word() + "” are in none of the sources.",
                "Confirm that you heard exactly this, or take the quotation marks away.");
    }
}
