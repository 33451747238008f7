package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.casewright.core.oversight.AccessCheck;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Proves that a check keeps the promises of {@link AccessCheck}.
 *
 * <p>The subclass brings a check in which {@link InventedFamily#WORKER} has {@link InventedFamily#CASE} of
 * {@link InventedFamily#TENANT} at {@link InventedFamily#NOON} and nobody has anything else. It proves that she is let
 * in; that she is not let into another file or at another authority; that a stranger, and a file nobody knows, meet a no
 * and not an exception; that a no has a remedy that names nobody; that access which ended has ended; and that the answer
 * depends on nothing but the question.
 */
public abstract class AccessCheckContract {

    /** For subclasses. */
    protected AccessCheckContract() {}

    /** The check to prove, as the class describes. */
    protected abstract AccessCheck check();

    /**
     * When the worker's access ends: the first moment at which she has it no more. Not called if
     * {@link #knowsWhenAccessEnds()} is false.
     */
    protected abstract Instant endOfAccess();

    /** Whether the check answers for the moment asked about; true by default, false if it knows the present only. */
    protected boolean knowsWhenAccessEnds() {
        return true;
    }

    @Test
    @DisplayName("lets the worker into her own file")
    public final void lets_the_worker_in() {
        allowed(asked(InventedFamily.TENANT, InventedFamily.CASE, InventedFamily.WORKER));
    }

    @Test
    @DisplayName("keeps the worker out of another file")
    public final void keeps_out_of_another_file() {
        denied(asked(InventedFamily.TENANT, InventedFamily.OTHER_CASE, InventedFamily.WORKER));
    }

    @Test
    @DisplayName("keeps the worker out of a file of the same key at another authority")
    public final void keeps_out_of_another_authority() {
        denied(asked(InventedFamily.OTHER_TENANT, InventedFamily.CASE, InventedFamily.WORKER));
    }

    @Test
    @DisplayName("keeps a stranger out, without an exception")
    public final void keeps_a_stranger_out() {
        denied(asked(
                InventedFamily.TENANT, InventedFamily.CASE, new Actor("u-nobody-knows", "Nemo Nowhere", "visitor")));
    }

    @Test
    @DisplayName("denies what it does not know, without an exception")
    public final void denies_what_it_does_not_know() {
        denied(asked(InventedFamily.TENANT, new CaseId("case ' or 1=1 --"), InventedFamily.WORKER));
        denied(asked(new Tenant("nowhere-council"), InventedFamily.CASE, InventedFamily.WORKER));
    }

    @Test
    @DisplayName("gives a no with a remedy that names nobody")
    public final void gives_a_remedy_without_names() {
        RemedyCheck.namesNobody(asked(InventedFamily.TENANT, InventedFamily.OTHER_CASE, InventedFamily.WORKER));
    }

    @Test
    @DisplayName("denies from the moment access ends; or gives one answer for every moment if it says it knows no ends")
    public final void denies_once_access_ended() {
        AccessCheck check = check();
        Operation operation = operation(InventedFamily.TENANT, InventedFamily.CASE, InventedFamily.WORKER);
        if (knowsWhenAccessEnds()) {
            allowed(check.check(operation, endOfAccess().minusMillis(1)));
            denied(check.check(operation, endOfAccess()));
        } else {
            assertThat(check.check(operation, Instant.EPOCH)).isEqualTo(check.check(operation, InventedFamily.NOON));
        }
    }

    @Test
    @DisplayName("gives the same answer to the same question, on many threads too")
    public final void gives_the_same_answer() {
        AccessCheck check = check();
        Operation own = operation(InventedFamily.TENANT, InventedFamily.CASE, InventedFamily.WORKER);
        Verdict first = check.check(own, InventedFamily.NOON);

        assertThat(AtOnce.on(8, () -> check.check(own, InventedFamily.NOON))).containsOnly(first);
    }

    private Verdict asked(Tenant tenant, CaseId file, Actor actor) {
        return check().check(operation(tenant, file, actor), InventedFamily.NOON);
    }

    private static Operation operation(Tenant tenant, CaseId file, Actor actor) {
        return CaseWork.builder()
                .tenant(tenant)
                .actor(actor)
                .purpose(Purpose.STATUTORY_CASE_RECORDING)
                .caseId(file)
                .build()
                .operation(Act.READ_RECORD, Processor.casewright());
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Allowed.class);
    }

    private static void denied(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Denied.class);
    }
}
