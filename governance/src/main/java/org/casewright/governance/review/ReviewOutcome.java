package org.casewright.governance.review;

import java.util.List;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Finding;

/** What came of asking for approval. */
public sealed interface ReviewOutcome {

    /**
     * The reviewer has made the document their own.
     *
     * @param document as approved
     */
    record Approved(ApprovedDocument document) implements ReviewOutcome {}

    /**
     * Something stops it. It stays a draft; mend it, decide what is open, or override with a reason.
     *
     * @param findings that stop it
     */
    record Blocked(List<Finding> findings) implements ReviewOutcome {

        /** Copies the findings. */
        public Blocked {
            findings = List.copyOf(findings);
        }
    }
}
