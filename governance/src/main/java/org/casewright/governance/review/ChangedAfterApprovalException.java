package org.casewright.governance.review;

import org.casewright.core.CasewrightException;

/** A document is not the one that was approved. Release the stored approval unchanged, or have the change reviewed. */
public final class ChangedAfterApprovalException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    /** Says what to do; the document itself stays out of the message. */
    public ChangedAfterApprovalException() {
        super("The document is not the one that was approved: its digest differs, or no such approval is in the ledger."
                + " Release the stored approval unchanged, or have the change reviewed.");
    }
}
