package org.casewright.governance.ledger;

import org.casewright.core.CasewrightException;

/** What was to be read is not what was written. Verify the ledger, and restore it from a backup. */
public final class LedgerDamagedException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    private final Verification.Broken found;

    /**
     * Says what was found.
     *
     * @param found the first wrong thing met
     */
    public LedgerDamagedException(Verification.Broken found) {
        super("The audit ledger is damaged: " + found.reason()
                + " Verify the whole log, and restore it from a backup before anything rests on it.");
        this.found = found;
    }

    /** What was found. */
    public Verification.Broken found() {
        return found;
    }
}
