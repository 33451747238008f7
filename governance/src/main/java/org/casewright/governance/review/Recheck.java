package org.casewright.governance.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Findings;
import org.casewright.core.oversight.Permit;
import org.casewright.governance.quality.QualityReview;

/** What stands against a draft under review: the quality criteria, and what the template requires. */
record Recheck(QualityReview quality) {

    Findings findings(Permit permit, Draft draft) {
        Findings found = quality.check(permit, draft);
        // An empty field that a criterion has spoken of already is not spoken of twice.
        Set<Optional<String>> spokenOf = found.findings().stream()
                .filter(finding -> finding.statement().isEmpty())
                .map(Finding::field)
                .collect(Collectors.toSet());
        List<Finding> undecided = new ArrayList<>();
        List<Finding> empty = new ArrayList<>();
        for (Finding finding : RequiredFields.missing(draft)) {
            if (RequiredFields.decides(finding)) {
                undecided.add(finding);
            } else if (!spokenOf.contains(finding.field())) {
                empty.add(finding);
            }
        }
        undecided.addAll(found.findings());
        undecided.addAll(empty);
        return new Findings(found.draft(), found.contentDigest(), undecided);
    }
}
