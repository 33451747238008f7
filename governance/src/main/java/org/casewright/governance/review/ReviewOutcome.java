package org.casewright.governance.review;

import java.util.List;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Finding;

/** What came of asking for approval. A document that is not good enough is a result, not an error. */
public sealed interface ReviewOutcome {

    /**
     * The reviewer has made the document their own.
     *
     * @param document as approved
     */
    record Approved(ApprovedDocument document) implements ReviewOutcome {}

    /**
     * Something still stands in the way; nothing was approved.
     *
     * @param findings to put right, or to override with a reason
     */
    record Blocked(List<Finding> findings) implements ReviewOutcome {

        /** Copies the findings. */
        public Blocked {
            findings = List.copyOf(findings);
        }
    }
}
