package org.casewright.governance.review;

import org.casewright.core.CasewrightException;

/** The document to release is not one that was approved as it stands. Fetch the approved one again, or approve anew. */
public final class ApprovalNotFoundException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what does not agree.
     *
     * @param what does not agree; no personal content
     */
    public ApprovalNotFoundException(String what) {
        super("The document was not released: " + what
                + " Release the document exactly as it was approved, or have it approved again.");
    }
}
