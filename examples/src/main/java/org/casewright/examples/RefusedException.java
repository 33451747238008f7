package org.casewright.examples;

import org.casewright.core.oversight.Refusal;

/** How this example shows a refusal; a vendor shows the remedy on its own screen. */
public final class RefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal that ends this example.
     *
     * @param refusal with its remedy
     */
    public RefusedException(Refusal refusal) {
        super(refusal.reason().code() + ": " + refusal.remedy());
    }
}
