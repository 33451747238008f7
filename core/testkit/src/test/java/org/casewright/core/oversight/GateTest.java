package org.casewright.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.RecordingAccessCheck;
import org.casewright.core.testkit.RecordingAuditTrail;
import org.casewright.core.testkit.RecordingConsentCheck;
import org.casewright.core.testkit.TestGate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gate")
class GateTest {

    private static final Reason REFUSED = new Reason("a_person_present_refused");
    private static final String REMEDY = "Take ordinary notes.";

    private final Operation operation = InventedFamily.operation(Act.TRANSCRIBE);
    private final AtomicInteger done = new AtomicInteger();
    private final Work<Integer> work = permit -> new Work.Outcome<>(done.incrementAndGet(), Map.of("segments", "9"));

    @Test
    @DisplayName("writes the intent before the act and the outcome after it")
    void writes_intent_and_outcome() {
        TestGate test = TestGate.admitting();

        Performed<List<String>> performed = test.gate()
                .perform(operation, permit -> new Work.Outcome<>(test.audit().story(), Map.of("segments", "9")));

        assertThat(performed)
                .isInstanceOfSatisfying(
                        Performed.Done.class,
                        value -> assertThat(value.value())
                                .as("the trail while the work went on")
                                .isEqualTo(List.of("transcribe INTENT")));
        assertThat(test.audit().story()).containsExactly("transcribe INTENT", "transcribe OUTCOME");
    }

    @Test
    @DisplayName("ties intent and outcome to one permit, with what was done and by what")
    void ties_intent_and_outcome_together() {
        TestGate test = TestGate.admitting();
        Permit permit = ((Performed.Done<Integer>) test.gate().perform(operation, work)).permit();

        AuditEvent intent = test.audit().events().get(0);
        AuditEvent outcome = test.audit().events().get(1);
        assertThat(permit.actId()).isEqualTo(intent.actId()).isEqualTo(outcome.actId());
        assertThat(permit.at()).isEqualTo(InventedFamily.NOON).isEqualTo(intent.at());
        assertThat(intent.details())
                .isEqualTo(Map.of("basis", permit.basis().code(), "processor", "casewright", "location", "IN_PROCESS"));
        assertThat(outcome.details())
                .isEqualTo(Map.of(
                        "outcome", "done", "segments", "9", "processor", "casewright", "location", "IN_PROCESS"));
        assertThat(outcome.subjects()).isEqualTo(Map.of("people", "p-thistledown-marigold p-thistledown-tansy"));
    }

    @Test
    @DisplayName("does not start what was refused, and writes the refusal")
    void does_not_start_what_was_refused() {
        TestGate test = TestGate.refusing(REFUSED, REMEDY);

        Performed<Integer> performed = test.gate().perform(operation, work);

        assertThat(performed).isEqualTo(new Performed.Refused<>(new Refusal(Act.TRANSCRIBE, REFUSED, REMEDY)));
        assertThat(done).hasValue(0);
        assertThat(test.audit().story()).containsExactly("transcribe REFUSAL");
        assertThat(test.audit().events().get(0).detail("reason")).contains("a_person_present_refused");
    }

    @Test
    @DisplayName("asks about access first, and about permission only then, for one moment")
    void asks_access_first() {
        TestGate shut = TestGate.of(
                RecordingAccessCheck.denying(Reason.NO_ACCESS, "Ask your manager."),
                RecordingConsentCheck.allowing(),
                new RecordingAuditTrail());
        shut.gate().perform(operation, work);
        assertThat(shut.consent().asked()).isEmpty();

        TestGate open = TestGate.admitting();
        open.gate().perform(operation, work);
        assertThat(open.access().asked())
                .isEqualTo(open.consent().asked())
                .hasSize(1)
                .allSatisfy(asked -> {
                    assertThat(asked.operation()).isSameAs(operation);
                    assertThat(asked.at()).isEqualTo(InventedFamily.NOON);
                });
    }

    @Test
    @DisplayName("writes of work that fails the class of its exception alone, and lets the exception go on")
    void writes_a_failure_by_its_class_alone() {
        TestGate test = TestGate.admitting();
        RuntimeException failure = new IllegalArgumentException("no word of the " + InventedVisit.PLANTED_WORDS);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> test.gate().perform(operation, permit -> {
                    throw failure;
                }))
                .isSameAs(failure);
        AuditEvent outcome = test.audit().events().get(1);
        assertThat(outcome.phase()).isEqualTo(AuditEvent.Phase.OUTCOME);
        assertThat(outcome.details())
                .containsEntry("outcome", "failed")
                .containsEntry("failure", "IllegalArgumentException");
        assertThat(outcome.details().toString() + outcome.subjects()).doesNotContain(InventedVisit.PLANTED_WORDS);
    }

    @Test
    @DisplayName("does not let work call its own failure a success")
    void does_not_let_work_name_its_outcome() {
        TestGate test = TestGate.admitting();

        test.gate().perform(operation, permit -> new Work.Outcome<>(1, Map.of("outcome", "skipped", "processor", "x")));

        assertThat(test.audit().events().get(1).details())
                .containsEntry("outcome", "done")
                .containsEntry("processor", "casewright");
    }

    @Test
    @DisplayName("does nothing while the audit trail is down")
    void does_nothing_without_the_trail() {
        TestGate test = with(RecordingAuditTrail.unavailableAfter(0));

        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> test.gate().perform(operation, work));
        assertThat(done).hasValue(0);
    }

    @Test
    @DisplayName("does not pass off a refusal that it could not write")
    void throws_when_a_refusal_cannot_be_written() {
        TestGate test = TestGate.of(
                RecordingAccessCheck.allowing(),
                RecordingConsentCheck.denying(REFUSED, REMEDY),
                RecordingAuditTrail.unavailableAfter(0));

        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> test.gate().perform(operation, work));
    }

    @Test
    @DisplayName("withholds a result whose outcome could not be written")
    void withholds_a_result_without_outcome() {
        TestGate test = with(RecordingAuditTrail.unavailableAfter(1));

        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> test.gate().perform(operation, work));
        assertThat(done).hasValue(1);
        assertThat(test.audit().story()).containsExactly("transcribe INTENT");
    }

    @Test
    @DisplayName("tells of the work's own failure first when that could not be written either")
    void tells_of_the_works_failure_first() {
        TestGate test = with(RecordingAuditTrail.unavailableAfter(1));

        assertThatIllegalStateException()
                .isThrownBy(() -> test.gate().perform(operation, permit -> {
                    throw new IllegalStateException("the work failed");
                }))
                .withMessage("the work failed")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .hasOnlyElementsOfType(AuditUnavailableException.class)
                        .hasSize(1));
    }

    @Test
    @DisplayName("gives every act an id of its own")
    void gives_every_act_an_id() {
        TestGate test = TestGate.admitting();

        assertThat(test.permit(operation).actId())
                .isNotEqualTo(test.permit(operation).actId());
    }

    @Test
    @DisplayName("cannot be built without access, consent and audit, and says which is missing")
    void cannot_be_built_without_its_ports() {
        Gate.Builder builder = Gate.builder();

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("Gate needs access(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(builder.access(RecordingAccessCheck.allowing())::build)
                .withMessage("Gate needs consent(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(builder.consent(RecordingConsentCheck.allowing())::build)
                .withMessage("Gate needs audit(...) before build()");
    }

    private static TestGate with(RecordingAuditTrail trail) {
        return TestGate.of(RecordingAccessCheck.allowing(), RecordingConsentCheck.allowing(), trail);
    }
}
