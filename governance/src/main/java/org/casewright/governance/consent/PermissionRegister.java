package org.casewright.governance.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditTrail;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.ConsentCheck;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people answered about capturing their words, and admits only what everybody concerned permitted.
 *
 * <p>Each use is answered for by itself: a yes to a transcript is none to a recording. A later answer to the same use
 * takes the place of an earlier one; nothing is ever taken out, so the register can answer for any moment in the past
 * from the answers given by then. Acts that do not rest on captured speech rest on the authority's public task and wait
 * for nobody's yes.
 *
 * <p>Immutable and safe for many threads, as far as its store and trail are.
 */
public final class PermissionRegister implements ConsentCheck {

    private final PermissionStore store;
    private final AuditTrail audit;
    private final Clock clock;
    private final Set<Purpose> purposes;
    private final Set<String> contracted;

    private PermissionRegister(Builder builder) {
        this.store = Builder.required(builder.store, "store");
        this.audit = Builder.required(builder.audit, "audit");
        this.clock = builder.clock;
        this.purposes = Set.copyOf(builder.purposes);
        this.contracted = Set.copyOf(builder.contracted);
    }

    /** Starts a register with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Records that a person was asked, what they answered, or why they were not asked. The audit trail has it first; the
     * answer counts once this returns.
     *
     * @param work on whose file, and who records it
     * @param answer to record
     * @return its entry, with code {@code permission.given} and so on
     * @throws IllegalArgumentException if the answer lies in the future
     * @throws org.casewright.core.oversight.AuditUnavailableException if it could not be kept; then it does not count
     */
    public AuditEntry record(CaseWork work, CapturePermission answer) {
        Instant now = clock.instant();
        if (answer.at().isAfter(now)) {
            throw new IllegalArgumentException("at must not lie in the future");
        }
        Map<String, String> details = new TreeMap<>();
        details.put("scope", codes(answer.scope()));
        details.put("answered_at", answer.at().toString());
        details.put("language", answer.language());
        answer.expires().ifPresent(end -> details.put("expires", end.toString()));
        AuditEntry entry = audit.keep(new AuditEvent(
                "permission." + answer.answer().name().toLowerCase(Locale.ROOT),
                AuditEvent.Phase.FACT,
                now,
                work.tenant(),
                new ActId(UUID.randomUUID().toString()),
                work.actor().id(),
                work.purpose(),
                work.caseId(),
                details,
                Map.of("person", answer.person().value())));
        store.add(work.tenant(), work.caseId(), answer);
        return entry;
    }

    /**
     * Everything recorded on the work's file, for keeping in its stored form or handing to the release.
     *
     * @param work on whose file
     */
    public CapturePermissions permissions(CaseWork work) {
        return store.read(work.tenant(), work.caseId());
    }

    @Override
    public Verdict check(Operation operation, Instant at) {
        Processor processor = operation.processor();
        if (processor.location() == Processor.Location.EXTERNAL && !contracted.contains(processor.id())) {
            return denied(
                    ConsentReasons.PROCESSOR_NOT_CONTRACTED,
                    "Use an engine in the authority's own house or under contract, or have this one contracted first.");
        }
        if (!purposes.contains(operation.purpose())) {
            return denied(
                    ConsentReasons.PURPOSE_HAS_NO_BASIS,
                    "Ask the data protection officer to set a lawful basis for this purpose; permission to record"
                            + " for one purpose is none for another.");
        }
        return operation
                .act()
                .scope()
                .map(scope -> checkPeople(operation, scope, at))
                .orElseGet(() -> new Verdict.Allowed(publicTask(operation.act())));
    }

    private Verdict checkPeople(Operation operation, CaptureScope scope, Instant at) {
        if (operation.people().isEmpty()) {
            return denied(
                    ConsentReasons.NOBODY_NAMED_AS_PRESENT,
                    "Say who of the family was present or speaks, then ask each of them; until then, take ordinary"
                            + " notes.");
        }
        CapturePermissions permissions = store.read(operation.tenant(), operation.caseId());
        List<Standing> standings = operation.people().stream()
                .map(person -> Standing.of(person, scope, permissions, at))
                .sorted()
                .toList();
        Standing gravest = standings.get(standings.size() - 1);
        boolean nobodyAsked = standings.get(0) == Standing.NOT_ASKED;
        String use = scope.name().toLowerCase(Locale.ROOT);
        return switch (gravest) {
            case GIVEN -> new Verdict.Allowed(basis(operation.act()));
            case NOT_ASKED ->
                denied(
                        nobodyAsked ? ConsentReasons.NOT_ASKED : ConsentReasons.A_PERSON_PRESENT_NOT_ASKED,
                        "Ask everybody present about this use (" + use + ") and record each answer; until then, take"
                                + " ordinary notes.");
            case ASKED ->
                denied(
                        ConsentReasons.ASKED_NOT_ANSWERED,
                        "Wait for the answer of everybody asked about this use (" + use + "), and record it.");
            case OUT_OF_SCOPE ->
                denied(
                        ConsentReasons.OUT_OF_SCOPE,
                        "Ask about this use (" + use + ") by itself; the yes on record is to another one.");
            case EXPIRED ->
                denied(ConsentReasons.EXPIRED, "Ask again: a permission for this use (" + use + ") has run out.");
            case WITHDRAWN ->
                denied(
                        ConsentReasons.WITHDRAWN,
                        "Stop, and go on with ordinary notes: a permission for this use (" + use
                                + ") was withdrawn. The service stays the same.");
            case REFUSED ->
                denied(
                        ConsentReasons.A_PERSON_PRESENT_REFUSED,
                        "Take ordinary notes: a person present said no to this use (" + use
                                + "). The service stays the same.");
        };
    }

    private static Reason basis(Act act) {
        return act == Act.GENERATE_DRAFT
                ? ConsentReasons.PUBLIC_TASK_AND_CAPTURE_PERMISSION
                : ConsentReasons.CAPTURE_PERMISSION_VALID;
    }

    private static Reason publicTask(Act act) {
        return act == Act.RELEASE_DOCUMENT ? ConsentReasons.APPROVED_RECORD_RESTS_ON_PUBLIC_TASK : Reason.PUBLIC_TASK;
    }

    private static Verdict denied(Reason reason, String remedy) {
        return new Verdict.Denied(reason, remedy);
    }

    private static String codes(Set<CaptureScope> scope) {
        return scope.stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Collects what a register needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable PermissionStore store;
        private @Nullable AuditTrail audit;
        private Clock clock = Clock.systemUTC();
        private final Set<Purpose> purposes =
                EnumSet.of(Purpose.STATUTORY_CASE_RECORDING, Purpose.SUBJECT_ACCESS, Purpose.SAFEGUARDING_DISCLOSURE);
        private final Set<String> contracted = new HashSet<>();

        private Builder() {}

        /**
         * Where the answers lie; required.
         *
         * @param value such as {@link InMemoryPermissionStore}
         */
        public Builder store(PermissionStore value) {
            store = value;
            return this;
        }

        /**
         * Where asking and answering are kept; required.
         *
         * @param value such as the audit ledger
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
         * Adds purposes for which the authority has set a lawful basis. By default these are statutory case recording,
         * subject access and disclosure for a child's safety; all others are refused.
         *
         * @param values to add
         */
        public Builder lawfulPurposes(Purpose... values) {
            purposes.addAll(List.of(values));
            return this;
        }

        /**
         * Adds processors outside the authority, by their id, that it has a contract with (UK GDPR Article 28) although
         * their data leaves the United Kingdom; none by default.
         *
         * @param ids of engines or models
         */
        public Builder contractedProcessors(String... ids) {
            contracted.addAll(List.of(ids));
            return this;
        }

        /**
         * What was asked for so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public PermissionRegister build() {
            return new PermissionRegister(this);
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException("PermissionRegister needs " + name + "(...) before build()");
            }
            return value;
        }
    }
}
