package org.casewright.core.oversight;

import org.casewright.core.CasewrightException;
import org.jspecify.annotations.Nullable;

/** The audit trail could not be written or read. Nothing that needs it was done; mend the store, then try again. */
public final class AuditUnavailableException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what the store could not do.
     *
     * @param what went wrong, and what to look at; no personal content
     * @param cause what the store said
     */
    public AuditUnavailableException(String what, @Nullable Throwable cause) {
        super(
                "The audit trail is not available: " + what
                        + " Nothing was done without it; mend the store, try again.",
                cause);
    }
}
