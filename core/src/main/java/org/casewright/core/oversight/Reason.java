package org.casewright.core.oversight;

/**
 * Why an operation was admitted or refused, as a code that machines compare and the audit trail keeps.
 *
 * <p>Checks may bring codes of their own. Those of Casewright's consent register are constants there.
 *
 * @param code lower-case words joined by underscores, such as {@code a_person_present_refused}
 */
public record Reason(String code) {

    /** The authority's public task carries the act, and no capture permission is involved. */
    public static final Reason PUBLIC_TASK = new Reason("public_task");

    /** The actor has no business with this case. */
    public static final Reason NO_ACCESS = new Reason("no_access_to_case");

    /** @throws IllegalArgumentException if {@code code} is not lower-case words joined by underscores */
    public Reason {
        if (!code.matches("[a-z0-9]+(_[a-z0-9]+)*")) {
            throw new IllegalArgumentException("code must be lower-case words joined by underscores");
        }
    }
}
