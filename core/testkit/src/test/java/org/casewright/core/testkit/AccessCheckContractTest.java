package org.casewright.core.testkit;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.casewright.core.oversight.AccessCheck;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The contract of an access check")
class AccessCheckContractTest {

    private static final Instant END = InventedFamily.NOON.plusSeconds(3_600);
    private static final Verdict IN = new Verdict.Allowed(new Reason("case_allocated"));
    private static final Verdict OUT =
            new Verdict.Denied(Reason.NO_ACCESS, "Ask your manager to allocate the case to you.");

    @TestFactory
    @DisplayName("catches a check that")
    Stream<DynamicTest> catches() {
        return ContractRun.catchesWhatIsBrokenIn(AccessCheckContract.class, AccessCheckContractTest.class);
    }

    @Nested
    @DisplayName("passes a right check, which")
    class PassesTheRightOne extends Rota {}

    @Nested
    @DisplayName("passes a check that knows the present only, which")
    class PassesTheOneWithoutTime extends Rota {
        @Override
        protected AccessCheck check() {
            return (operation, at) -> right(operation, InventedFamily.NOON);
        }

        @Override
        protected boolean knowsWhenAccessEnds() {
            return false;
        }
    }

    abstract static class Rota extends AccessCheckContract {
        @Override
        protected AccessCheck check() {
            return AccessCheckContractTest::right;
        }

        @Override
        protected Instant endOfAccess() {
            return END;
        }
    }

    @Breaks({"lets_the_worker_in", "denies_once_access_ended"})
    static class LetsNobodyIn extends Rota {
        @Override
        protected AccessCheck check() {
            return (operation, at) -> OUT;
        }
    }

    @Breaks({"keeps_out_of_another_file", "denies_what_it_does_not_know", "gives_a_remedy_without_names"})
    static class ForgetsTheFile extends Rota {
        @Override
        protected AccessCheck check() {
            return (operation, at) -> ofWorker(operation) && ofTenant(operation) && at.isBefore(END) ? IN : OUT;
        }
    }

    @Breaks({"keeps_out_of_another_authority", "denies_what_it_does_not_know"})
    static class ForgetsTheAuthority extends Rota {
        @Override
        protected AccessCheck check() {
            return (operation, at) -> ofWorker(operation) && ofCase(operation) && at.isBefore(END) ? IN : OUT;
        }
    }

    @Breaks("keeps_a_stranger_out")
    static class LetsStrangersIn extends Rota {
        @Override
        protected AccessCheck check() {
            return (operation, at) -> ofTenant(operation) && ofCase(operation) && at.isBefore(END) ? IN : OUT;
        }
    }

    @Breaks("denies_what_it_does_not_know")
    static class ThrowsAtTheUnknown extends Rota {
        @Override
        protected AccessCheck check() {
            return (operation, at) -> {
                if (operation.caseId().value().contains("'")) {
                    throw new IllegalArgumentException("no such file");
                }
                return right(operation, at);
            };
        }
    }

    @Breaks("gives_a_remedy_without_names")
    static class NamesWhoAsked extends Rota {
        @Override
        protected AccessCheck check() {
            return (operation, at) -> right(operation, at) == IN
                    ? IN
                    : new Verdict.Denied(Reason.NO_ACCESS, operation.actor().name() + " has no access; ask a manager.");
        }
    }

    @Breaks("denies_once_access_ended")
    static class ForgetsThatAccessEnds extends Rota {
        @Override
        protected AccessCheck check() {
            return (operation, at) -> right(operation, InventedFamily.NOON);
        }
    }

    @Breaks("gives_the_same_answer")
    static class ChangesItsReasons extends Rota {
        @Override
        protected AccessCheck check() {
            AtomicInteger asked = new AtomicInteger();
            return (operation, at) -> right(operation, at) == IN
                    ? new Verdict.Allowed(new Reason("yes_" + asked.incrementAndGet()))
                    : OUT;
        }
    }

    private static Verdict right(Operation operation, Instant at) {
        return ofWorker(operation) && ofTenant(operation) && ofCase(operation) && at.isBefore(END) ? IN : OUT;
    }

    private static boolean ofWorker(Operation operation) {
        return operation.actor().equals(InventedFamily.WORKER);
    }

    private static boolean ofTenant(Operation operation) {
        return operation.tenant().equals(InventedFamily.TENANT);
    }

    private static boolean ofCase(Operation operation) {
        return operation.caseId().equals(InventedFamily.CASE);
    }
}
