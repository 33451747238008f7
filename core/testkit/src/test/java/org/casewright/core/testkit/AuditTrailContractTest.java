package org.casewright.core.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditTrail;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.record.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The contract of an audit trail")
class AuditTrailContractTest {

    @TestFactory
    @DisplayName("catches a trail that")
    Stream<DynamicTest> catches() {
        return ContractRun.catchesWhatIsBrokenIn(AuditTrailContract.class, AuditTrailContractTest.class);
    }

    @Nested
    @DisplayName("passes the recording fake, which")
    class PassesTheRightOne extends OverTheFake {}

    abstract static class OverTheFake extends AuditTrailContract {
        @Override
        protected AuditTrail trail() {
            return new RecordingAuditTrail();
        }

        @Override
        protected AuditTrail unavailable() {
            return RecordingAuditTrail.unavailableAfter(0);
        }
    }

    @Breaks("gives_back_the_event")
    static class DropsWhoItWasAbout extends OverTheFake {
        @Override
        protected AuditTrail trail() {
            return altering(entry -> {
                AuditEvent event = entry.event();
                AuditEvent poorer = new AuditEvent(
                        event.code(),
                        event.phase(),
                        event.at(),
                        event.tenant(),
                        event.actId(),
                        event.actorId(),
                        event.purpose(),
                        event.caseId(),
                        event.details(),
                        Map.of());
                return new AuditEntry(entry.index(), poorer, entry.leafHash());
            });
        }
    }

    @Breaks({"counts_from_zero", "keeps_tenants_apart", "serves_many_threads"})
    static class CountsFromOne extends OverTheFake {
        @Override
        protected AuditTrail trail() {
            return altering(entry -> new AuditEntry(entry.index() + 1, entry.event(), entry.leafHash()));
        }
    }

    @Breaks("keeps_tenants_apart")
    static class PutsAllTenantsInOneLog extends OverTheFake {
        @Override
        protected AuditTrail trail() {
            RecordingAuditTrail right = new RecordingAuditTrail();
            return event -> {
                AuditEntry entry = right.keep(moved(event, InventedFamily.TENANT));
                return new AuditEntry(entry.index(), event, entry.leafHash());
            };
        }
    }

    @Breaks("gives_leaf_hashes")
    static class HashesNothing extends OverTheFake {
        @Override
        protected AuditTrail trail() {
            return altering(entry -> new AuditEntry(entry.index(), entry.event(), "0".repeat(64)));
        }
    }

    @Breaks("serves_many_threads")
    static class CountsEachThreadByItself extends OverTheFake {
        @Override
        protected AuditTrail trail() {
            ThreadLocal<Map<Tenant, Long>> next = ThreadLocal.withInitial(HashMap::new);
            return altering(entry -> {
                long index = next.get().merge(entry.event().tenant(), 1L, Long::sum) - 1;
                return new AuditEntry(index, entry.event(), entry.leafHash());
            });
        }
    }

    @Breaks("says_when_it_cannot_keep")
    static class CarriesOnWithoutItsStore extends OverTheFake {
        @Override
        protected AuditTrail unavailable() {
            return new RecordingAuditTrail();
        }
    }

    @Breaks("says_when_it_cannot_keep")
    static class RepeatsTheStatementThatFailed extends OverTheFake {
        @Override
        protected AuditTrail unavailable() {
            return event -> {
                throw new AuditUnavailableException(
                        "insert of " + event.caseId().value() + " failed.", null);
            };
        }
    }

    private static AuditTrail altering(UnaryOperator<AuditEntry> alter) {
        RecordingAuditTrail right = new RecordingAuditTrail();
        return event -> alter.apply(right.keep(event));
    }

    private static AuditEvent moved(AuditEvent event, Tenant tenant) {
        return new AuditEvent(
                event.code(),
                event.phase(),
                event.at(),
                tenant,
                event.actId(),
                event.actorId(),
                event.purpose(),
                event.caseId(),
                event.details(),
                event.subjects());
    }
}
