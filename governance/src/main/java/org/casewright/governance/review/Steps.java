package org.casewright.governance.review;

import java.util.Map;
import java.util.TreeMap;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Work;

/** What the audit trail keeps of a step of a review: which step, counts and digests. */
final class Steps {

    static final String STEP = "step";

    /** The key under which the generator, too, names the draft. */
    static final String DRAFT = "draft";

    static final String APPROVE = "ai.approve";
    static final String RESULT = "result";
    static final String APPROVED = "approved";
    static final String CONTENT_DIGEST = "content_digest";
    static final String DOCUMENT_DIGEST = "document_digest";

    private Steps() {}

    static Work.Outcome<Review> outcome(Review review, String step, Map<String, String> more) {
        Map<String, String> details = details(review, step);
        details.putAll(more);
        return new Work.Outcome<>(review, details);
    }

    static Map<String, String> details(Review review, String step) {
        Map<String, String> details = new TreeMap<>();
        details.put(STEP, step);
        details.put(DRAFT, review.draft().id().value());
        details.put(CONTENT_DIGEST, review.findings().contentDigest());
        details.put("findings", Integer.toString(review.findings().findings().size()));
        details.put("blocking", Integer.toString(review.open().size()));
        details.put("opened", Integer.toString(review.opened().size()));
        details.put("edits", Integer.toString(review.edits().size()));
        details.put("overrides", Integer.toString(review.overrides().size()));
        return details;
    }

    /** SHA-256 of the approved document with everything that belongs to its approval. */
    static String digest(ApprovedDocument document) {
        return Digests.sha256(StoredForm.APPROVED.canonical(document));
    }
}
