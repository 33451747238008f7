package org.casewright.core.oversight;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;

/**
 * One thing that happened, as the audit trail keeps it.
 *
 * <p>What may be read by any auditor ({@code details}) is kept apart from what leads to a person ({@code subjects}): a
 * ledger commits to the latter and stores it where it can be erased.
 *
 * @param code what happened, such as {@code transcribe} or {@code permission.refused}
 * @param phase whether this is an intent, an outcome, or a plain fact
 * @param at when
 * @param tenant whose log
 * @param actId ties intent and outcome together
 * @param actorId the vendor's key of the human being who acted
 * @param purpose why
 * @param caseId on whose file
 * @param details codes, counts, digests and ids of engines, in the order of their keys; no words, no names
 * @param subjects keys of people and documents, in the order of their keys
 */
public record AuditEvent(
        String code,
        Phase phase,
        Instant at,
        Tenant tenant,
        ActId actId,
        String actorId,
        Purpose purpose,
        CaseId caseId,
        Map<String, String> details,
        Map<String, String> subjects) {

    /** Where an event stands in the course of an act. */
    public enum Phase {
        /** Written before the act. An intent without an outcome means that the process died in between. */
        INTENT,
        /** Written after the act, whether it succeeded or failed. */
        OUTCOME,
        /** The gate said no; nothing was done. */
        REFUSAL,
        /** A fact by itself, such as a permission given. */
        FACT
    }

    /** Copies and orders the maps. */
    public AuditEvent {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
        subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
    }

    /**
     * An event of an operation.
     *
     * @param operation what it belongs to
     * @param phase where in the act it stands
     * @param actId of the act
     * @param at when
     * @param details codes, counts, digests and engine ids
     * @param subjects keys of people and documents
     */
    public static AuditEvent of(
            Operation operation,
            Phase phase,
            ActId actId,
            Instant at,
            Map<String, String> details,
            Map<String, String> subjects) {
        return new AuditEvent(
                operation.act().code(),
                phase,
                at,
                operation.tenant(),
                actId,
                operation.actor().id(),
                operation.purpose(),
                operation.caseId(),
                details,
                subjects);
    }

    /**
     * One of the details.
     *
     * @param key its name
     */
    public Optional<String> detail(String key) {
        return Optional.ofNullable(details.get(key));
    }

    /** Code and phase only. */
    @Override
    public String toString() {
        return "AuditEvent[" + code + ", " + phase + "]";
    }
}
