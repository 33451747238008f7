package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.oversight.Work;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gate for tests")
class TestGateTest {

    private static final Reason WITHDRAWN = new Reason("withdrawn");

    private final Operation operation = InventedFamily.operation(Act.TRANSCRIBE);

    @Test
    @DisplayName("gives permits, and its fakes know of them")
    void gives_permits() {
        TestGate test = TestGate.admitting();

        assertThat(test.permit(operation).operation()).isSameAs(operation);
        assertThat(test.audit().story()).containsExactly("transcribe INTENT", "transcribe OUTCOME");
        assertThat(test.audit().entries(InventedFamily.TENANT)).hasSize(2);
        assertThat(test.audit().entries(InventedFamily.OTHER_TENANT)).isEmpty();
        assertThat(test.consent().asked()).hasSize(1);
    }

    @Test
    @DisplayName("gives no permit where it refuses")
    void gives_no_permit_where_it_refuses() {
        TestGate test = TestGate.refusing(WITHDRAWN, "Stop recording.");

        assertThatIllegalStateException()
                .isThrownBy(() -> test.permit(operation))
                .withMessage("This gate refuses; a permit comes only from one that admits");
    }

    @Test
    @DisplayName("can change its mind, as when somebody withdraws")
    void can_change_its_mind() {
        TestGate test = TestGate.admitting();
        test.permit(operation);
        test.consent().answerFromNowOn(new Verdict.Denied(WITHDRAWN, "Stop recording."));

        assertThat(test.gate().perform(operation, permit -> new Work.Outcome<>(1, Map.of())))
                .isInstanceOf(Performed.Refused.class);
    }

    @Test
    @DisplayName("can answer each question by itself")
    void can_answer_each_question() {
        RecordingAccessCheck access =
                RecordingAccessCheck.answering(asked -> asked.operation().act() == Act.READ_AUDIT
                        ? new Verdict.Denied(Reason.NO_ACCESS, "Ask an auditor.")
                        : new Verdict.Allowed(new Reason("case_allocated")));

        assertThat(access.check(operation, InventedFamily.NOON)).isInstanceOf(Verdict.Allowed.class);
        assertThat(access.check(InventedFamily.operation(Act.READ_AUDIT), InventedFamily.NOON))
                .isInstanceOf(Verdict.Denied.class);
    }
}
