package org.casewright.core.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casewright.core.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The one way to an engine, a model or a record: it checks, writes the intent, lets the act happen, writes the outcome.
 *
 * <p>Access is asked first, then consent. A refusal is written to the audit trail too, and nothing is touched. There is
 * no off switch: tests use the recording fakes of {@code casewright-testkit}.
 *
 * <p>Immutable and safe for many threads, as far as its ports are.
 */
public final class Gate {

    private final AccessCheck access;
    private final ConsentCheck consent;
    private final AuditTrail audit;
    private final Clock clock;

    private Gate(Builder builder) {
        this.access = Builder.required(builder.access, "access");
        this.consent = Builder.required(builder.consent, "consent");
        this.audit = Builder.required(builder.audit, "audit");
        this.clock = builder.clock;
    }

    /** Starts a gate with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Brings an operation to the gate and, if it is admitted, does it.
     *
     * <p>The intent is durable before {@code work} starts; the outcome is durable before this returns. If the work
     * throws, the outcome says so by the exception's class name alone, and the exception goes on to the caller.
     *
     * @param operation what is wanted
     * @param work what to do once admitted
     * @param <T> what the work yields
     * @return the value, or the refusal
     * @throws AuditUnavailableException if intent, refusal or outcome could not be kept; in the first two cases nothing
     *     was done, in the third the result is withheld
     */
    public <T> Performed<T> perform(Operation operation, Work<T> work) {
        Admission admission = admit(operation);
        if (admission instanceof Permit permit) {
            return new Performed.Done<>(carryOut(permit, work), permit);
        }
        return new Performed.Refused<>((Refusal) admission);
    }

    private Admission admit(Operation operation) {
        Instant now = clock.instant();
        ActId actId = new ActId(UUID.randomUUID().toString());
        Verdict verdict = access.check(operation, now);
        if (verdict instanceof Verdict.Allowed) {
            verdict = consent.check(operation, now);
        }
        if (verdict instanceof Verdict.Denied denied) {
            keep(
                    operation,
                    AuditEvent.Phase.REFUSAL,
                    actId,
                    Map.of("reason", denied.reason().code()));
            return new Refusal(operation.act(), denied.reason(), denied.remedy());
        }
        Reason basis = ((Verdict.Allowed) verdict).basis();
        keep(operation, AuditEvent.Phase.INTENT, actId, Map.of("basis", basis.code()));
        return new Permit(actId, operation, now, basis);
    }

    private <T> T carryOut(Permit permit, Work<T> work) {
        Work.Outcome<T> outcome;
        try {
            outcome = work.run(permit);
        } catch (RuntimeException | Error failure) {
            keepFailure(permit, failure);
            throw failure;
        }
        Map<String, String> details = new LinkedHashMap<>(outcome.details());
        details.put("outcome", "done");
        keep(permit.operation(), AuditEvent.Phase.OUTCOME, permit.actId(), details);
        return outcome.value();
    }

    private void keepFailure(Permit permit, Throwable failure) {
        try {
            keep(
                    permit.operation(),
                    AuditEvent.Phase.OUTCOME,
                    permit.actId(),
                    Map.of("outcome", "failed", "failure", failure.getClass().getSimpleName()));
        } catch (AuditUnavailableException unavailable) {
            failure.addSuppressed(unavailable);
        }
    }

    private void keep(Operation operation, AuditEvent.Phase phase, ActId actId, Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        details.put("processor", operation.processor().id());
        details.put("location", operation.processor().location().name());
        String people =
                operation.people().stream().map(PersonId::value).sorted().collect(Collectors.joining(" "));
        Map<String, String> subjects = people.isEmpty() ? Map.of() : Map.of("people", people);
        audit.keep(AuditEvent.of(operation, phase, actId, clock.instant(), details, subjects));
    }

    /** Collects what a gate needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable AccessCheck access;
        private @Nullable ConsentCheck consent;
        private @Nullable AuditTrail audit;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * Who may touch which case; required.
         *
         * @param value the vendor's check
         */
        public Builder access(AccessCheck value) {
            access = value;
            return this;
        }

        /**
         * What the people concerned permitted; required.
         *
         * @param value such as the permission register of {@code casewright-governance}
         */
        public Builder consent(ConsentCheck value) {
            consent = value;
            return this;
        }

        /**
         * Where everything is kept; required.
         *
         * @param value such as the audit ledger of {@code casewright-governance}
         */
        public Builder audit(AuditTrail value) {
            audit = value;
            return this;
        }

        /**
         * Tells the time; the system's UTC clock by default.
         *
         * @param value a clock
         */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /**
         * What was asked for so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public Gate build() {
            return new Gate(this);
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException("Gate needs " + name + "(...) before build()");
            }
            return value;
        }
    }
}
