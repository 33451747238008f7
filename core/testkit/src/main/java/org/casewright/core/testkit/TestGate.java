package org.casewright.core.testkit;

import java.util.Map;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Permit;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Work;

/**
 * A real gate over recording fakes, and the fakes beside it. The gate itself has no fake and no off switch.
 *
 * @param gate to hand to what is tested
 * @param access asked first
 * @param consent asked second
 * @param audit holds what happened
 */
public record TestGate(
        Gate gate, RecordingAccessCheck access, RecordingConsentCheck consent, RecordingAuditTrail audit) {

    /** A gate that admits everything, at {@link InventedFamily#NOON}. */
    public static TestGate admitting() {
        return of(RecordingAccessCheck.allowing(), RecordingConsentCheck.allowing(), new RecordingAuditTrail());
    }

    /**
     * A gate whose consent check says no, at {@link InventedFamily#NOON}.
     *
     * @param reason why
     * @param remedy what would have to happen first
     */
    public static TestGate refusing(Reason reason, String remedy) {
        return of(
                RecordingAccessCheck.allowing(),
                RecordingConsentCheck.denying(reason, remedy),
                new RecordingAuditTrail());
    }

    /**
     * A gate over these fakes, at {@link InventedFamily#NOON}.
     *
     * @param access asked first
     * @param consent asked second
     * @param audit keeps what happened
     */
    public static TestGate of(RecordingAccessCheck access, RecordingConsentCheck consent, RecordingAuditTrail audit) {
        Gate gate = Gate.builder()
                .access(access)
                .consent(consent)
                .audit(audit)
                .clock(InventedFamily.CLOCK)
                .build();
        return new TestGate(gate, access, consent, audit);
    }

    /**
     * A permit as the gate gives it, for tests of what needs one. Its intent and outcome are in {@link #audit()}.
     *
     * @param operation to permit
     * @throws IllegalStateException if the gate refuses
     */
    public Permit permit(Operation operation) {
        Performed<Permit> performed = gate.perform(operation, permit -> new Work.Outcome<>(permit, Map.of()));
        if (performed instanceof Performed.Done<Permit> done) {
            return done.permit();
        }
        throw new IllegalStateException("This gate refuses; a permit comes only from one that admits");
    }
}
