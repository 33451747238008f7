package org.casewright.core.oversight;

import java.util.Set;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Tenant;

/**
 * One act within a piece of case work: what a {@link Gate} admits or refuses.
 *
 * <p>Made by {@link CaseWork#operation}. Immutable and safe for many threads.
 */
public final class Operation {

    private final CaseWork work;
    private final Act act;
    private final Processor processor;

    Operation(CaseWork work, Act act, Processor processor) {
        this.work = work;
        this.act = act;
        this.processor = processor;
    }

    /** The work it is a step of. */
    public CaseWork work() {
        return work;
    }

    /** What is to be done. */
    public Act act() {
        return act;
    }

    /** What does it, and where. */
    public Processor processor() {
        return processor;
    }

    /** Whose data. */
    public Tenant tenant() {
        return work.tenant();
    }

    /** Who acts. */
    public Actor actor() {
        return work.actor();
    }

    /** Why. */
    public Purpose purpose() {
        return work.purpose();
    }

    /** On whose file. */
    public CaseId caseId() {
        return work.caseId();
    }

    /** The family members whose words or data are concerned. */
    public Set<PersonId> people() {
        return work.people();
    }

    /** Act, purpose and processor only. */
    @Override
    public String toString() {
        return "Operation[" + act + ", " + work.purpose() + ", " + processor.id() + "]";
    }
}
