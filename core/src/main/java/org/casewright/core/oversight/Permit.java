package org.casewright.core.oversight;

import java.time.Instant;

/**
 * Leave to do one operation, once. Only a {@link Gate} makes one, after it has written the intent to the audit trail.
 *
 * <p>Immutable.
 */
public final class Permit implements Admission {

    private final ActId actId;
    private final Operation operation;
    private final Instant at;
    private final Reason basis;

    Permit(ActId actId, Operation operation, Instant at, Reason basis) {
        this.actId = actId;
        this.operation = operation;
        this.at = at;
        this.basis = basis;
    }

    /** Ties intent and outcome together in the audit trail. */
    public ActId actId() {
        return actId;
    }

    /** What is permitted. */
    public Operation operation() {
        return operation;
    }

    /** When it was permitted. */
    public Instant at() {
        return at;
    }

    /** What the consent check based it on. */
    public Reason basis() {
        return basis;
    }

    /** Act and basis only. */
    @Override
    public String toString() {
        return "Permit[" + operation.act() + ", " + basis.code() + "]";
    }
}
