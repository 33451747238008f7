package org.casewright.governance.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermission.Answer;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.record.Person;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.RecordingAuditTrail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The permission register")
class PermissionRegisterTest {

    private static final Instant NOON = InventedFamily.NOON;
    private static final Instant EARLIER = NOON.minus(Duration.ofHours(1));

    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final PermissionRegister register = register(audit);

    private static PermissionRegister register(RecordingAuditTrail audit) {
        return PermissionRegister.builder()
                .store(new InMemoryPermissionStore())
                .audit(audit)
                .clock(InventedFamily.CLOCK)
                .build();
    }

    private void answer(Person person, Answer answer, Instant at, CaptureScope... scope) {
        register.record(InventedFamily.work(), InventedFamily.answer(person, answer, at, scope));
    }

    private Reason reason(Act act) {
        return reason(register.check(InventedFamily.operation(act), NOON));
    }

    private static Reason reason(Verdict verdict) {
        return verdict instanceof Verdict.Denied denied ? denied.reason() : ((Verdict.Allowed) verdict).basis();
    }

    @Test
    @DisplayName("writes to the audit trail what was asked and answered, without the person's name or words")
    void writes_what_was_answered() {
        answer(InventedFamily.CHILD, Answer.ASKED, EARLIER, CaptureScope.AUDIO);
        answer(InventedFamily.CHILD, Answer.REFUSED, NOON, CaptureScope.AUDIO);

        assertThat(audit.story()).containsExactly("permission.asked FACT", "permission.refused FACT");
        AuditEvent event = audit.events().get(1);
        assertThat(event.details()).containsEntry("scope", "audio").containsEntry("language", "en-GB");
        assertThat(event.details().values()).noneMatch(value -> value.contains("Tansy") || value.contains("leaflet"));
        assertThat(event.subjects())
                .containsEntry("person", InventedFamily.CHILD.id().value());
    }

    @Test
    @DisplayName("tells nobody asked from somebody not asked")
    void tells_nobody_asked_from_somebody_not_asked() {
        assertThat(reason(Act.TRANSCRIBE)).isEqualTo(ConsentReasons.NOT_ASKED);

        answer(InventedFamily.MOTHER, Answer.GIVEN, EARLIER, CaptureScope.TRANSCRIPT);

        assertThat(reason(Act.TRANSCRIBE)).isEqualTo(ConsentReasons.A_PERSON_PRESENT_NOT_ASKED);
    }

    @Test
    @DisplayName("does not take an open question for an answer, nor let it undo one")
    void does_not_take_a_question_for_an_answer() {
        answer(InventedFamily.CHILD, Answer.ASKED, EARLIER, CaptureScope.TRANSCRIPT);
        answer(InventedFamily.MOTHER, Answer.GIVEN, EARLIER, CaptureScope.TRANSCRIPT);

        assertThat(reason(Act.TRANSCRIBE)).isEqualTo(ConsentReasons.ASKED_NOT_ANSWERED);

        answer(InventedFamily.CHILD, Answer.GIVEN, NOON.minusSeconds(60), CaptureScope.TRANSCRIPT);
        answer(InventedFamily.MOTHER, Answer.ASKED, NOON.minusSeconds(60), CaptureScope.TRANSCRIPT);

        assertThat(reason(Act.TRANSCRIBE)).isEqualTo(ConsentReasons.CAPTURE_PERMISSION_VALID);
    }

    @Test
    @DisplayName("gives the gravest reason: a child's no outweighs a parent's yes")
    void gives_the_gravest_reason() {
        answer(InventedFamily.MOTHER, Answer.GIVEN, EARLIER, CaptureScope.AUDIO);
        answer(InventedFamily.CHILD, Answer.REFUSED, EARLIER, CaptureScope.AUDIO);

        assertThat(reason(Act.CAPTURE_AUDIO)).isEqualTo(ConsentReasons.A_PERSON_PRESENT_REFUSED);
    }

    @Test
    @DisplayName("does not let a yes to the transcript stand for the recording")
    void answers_per_scope() {
        answer(InventedFamily.MOTHER, Answer.GIVEN, EARLIER, CaptureScope.TRANSCRIPT);
        answer(InventedFamily.CHILD, Answer.GIVEN, EARLIER, CaptureScope.TRANSCRIPT);

        assertThat(reason(Act.TRANSCRIBE)).isEqualTo(ConsentReasons.CAPTURE_PERMISSION_VALID);
        assertThat(reason(Act.CAPTURE_AUDIO)).isEqualTo(ConsentReasons.OUT_OF_SCOPE);
    }

    @Test
    @DisplayName("names the public task beside the permission when a draft is written")
    void names_the_basis_of_a_draft() {
        answer(InventedFamily.MOTHER, Answer.GIVEN, EARLIER, CaptureScope.DRAFT);
        answer(InventedFamily.CHILD, Answer.GIVEN, EARLIER, CaptureScope.DRAFT);

        assertThat(reason(Act.GENERATE_DRAFT)).isEqualTo(ConsentReasons.PUBLIC_TASK_AND_CAPTURE_PERMISSION);
        assertThat(reason(Act.RELEASE_DOCUMENT)).isEqualTo(ConsentReasons.APPROVED_RECORD_RESTS_ON_PUBLIC_TASK);
        assertThat(reason(Act.READ_RECORD)).isEqualTo(Reason.PUBLIC_TASK);
    }

    @Test
    @DisplayName("knows a withdrawal and an expiry by their names, and what held before them")
    void knows_withdrawal_and_expiry() {
        answer(InventedFamily.MOTHER, Answer.GIVEN, EARLIER, CaptureScope.AUDIO);
        CapturePermission yes = InventedFamily.answer(InventedFamily.CHILD, Answer.GIVEN, EARLIER, CaptureScope.AUDIO);
        register.record(
                InventedFamily.work(),
                new CapturePermission(
                        yes.person(),
                        yes.answer(),
                        yes.scope(),
                        yes.at(),
                        yes.askedBy(),
                        yes.how(),
                        yes.language(),
                        Optional.of(NOON),
                        yes.reason()));
        assertThat(reason(Act.CAPTURE_AUDIO)).isEqualTo(ConsentReasons.EXPIRED);

        answer(InventedFamily.MOTHER, Answer.WITHDRAWN, NOON, CaptureScope.AUDIO);

        assertThat(reason(Act.CAPTURE_AUDIO)).isEqualTo(ConsentReasons.WITHDRAWN);
        assertThat(reason(register.check(InventedFamily.operation(Act.CAPTURE_AUDIO), NOON.minusSeconds(1))))
                .isEqualTo(ConsentReasons.CAPTURE_PERMISSION_VALID);
    }

    @Test
    @DisplayName("refuses capture where nobody is named as present, and says what to do")
    void refuses_where_nobody_is_named() {
        Verdict verdict =
                register.check(work(Purpose.STATUTORY_CASE_RECORDING).operation(Act.CAPTURE_AUDIO, here()), NOON);

        assertThat(verdict)
                .isEqualTo(new Verdict.Denied(
                        ConsentReasons.NOBODY_NAMED_AS_PRESENT,
                        "Say who of the family was present or speaks, then ask each of them; until then, take ordinary"
                                + " notes."));
    }

    @Test
    @DisplayName("keeps data from a processor without a contract")
    void keeps_data_from_a_processor_without_contract() {
        Processor cloud = new Processor("chat@models.example.org", Processor.Location.EXTERNAL);
        PermissionRegister contracted = PermissionRegister.builder()
                .store(new InMemoryPermissionStore())
                .audit(audit)
                .contractedProcessors(cloud.id())
                .build();

        assertThat(reason(register.check(InventedFamily.work().operation(Act.CHECK_DRAFT, cloud), NOON)))
                .isEqualTo(ConsentReasons.PROCESSOR_NOT_CONTRACTED);
        assertThat(reason(contracted.check(InventedFamily.work().operation(Act.CHECK_DRAFT, cloud), NOON)))
                .isEqualTo(Reason.PUBLIC_TASK);
    }

    @Test
    @DisplayName("has no basis for research or training unless the authority sets one")
    void has_no_basis_for_research_unless_set() {
        PermissionRegister researching = PermissionRegister.builder()
                .store(new InMemoryPermissionStore())
                .audit(audit)
                .lawfulPurposes(Purpose.RESEARCH)
                .build();

        for (Purpose purpose : Set.of(Purpose.RESEARCH, Purpose.MODEL_TRAINING, Purpose.LIFE_STORY_SHARING)) {
            assertThat(reason(register.check(work(purpose).operation(Act.READ_RECORD, here()), NOON)))
                    .isEqualTo(ConsentReasons.PURPOSE_HAS_NO_BASIS);
        }
        assertThat(reason(researching.check(work(Purpose.RESEARCH).operation(Act.READ_RECORD, here()), NOON)))
                .isEqualTo(Reason.PUBLIC_TASK);
    }

    @Test
    @DisplayName("does not count an answer that the audit trail could not keep")
    void does_not_count_what_was_not_kept() {
        PermissionRegister broken = register(RecordingAuditTrail.unavailableAfter(0));
        CapturePermission yes = InventedFamily.answer(InventedFamily.CHILD, Answer.GIVEN, EARLIER, CaptureScope.AUDIO);

        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> broken.record(InventedFamily.work(), yes));
        assertThat(broken.permissions(InventedFamily.work()).answers()).isEmpty();
    }

    @Test
    @DisplayName("goes on in another process from the stored form")
    void goes_on_from_the_stored_form() {
        answer(InventedFamily.MOTHER, Answer.GIVEN, EARLIER, CaptureScope.AUDIO);
        answer(InventedFamily.CHILD, Answer.GIVEN, EARLIER, CaptureScope.AUDIO);

        String json = StoredForm.PERMISSIONS.write(register.permissions(InventedFamily.work()));
        PermissionRegister elsewhere = PermissionRegister.builder()
                .store(InMemoryPermissionStore.of(StoredForm.PERMISSIONS.read(json)))
                .audit(audit)
                .build();

        assertThat(reason(elsewhere.check(InventedFamily.operation(Act.CAPTURE_AUDIO), NOON)))
                .isEqualTo(ConsentReasons.CAPTURE_PERMISSION_VALID);
    }

    @Test
    @DisplayName("takes no answer from the future, and is not built without store and audit")
    void asks_for_what_it_needs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(InventedFamily.CHILD, Answer.GIVEN, NOON.plusSeconds(1), CaptureScope.AUDIO))
                .withMessage("at must not lie in the future");
        assertThatIllegalStateException()
                .isThrownBy(() -> PermissionRegister.builder().audit(audit).build())
                .withMessage("PermissionRegister needs store(...) before build()");
    }

    private static Processor here() {
        return Processor.casewright();
    }

    private static CaseWork work(Purpose purpose) {
        return CaseWork.builder()
                .tenant(InventedFamily.TENANT)
                .actor(InventedFamily.WORKER)
                .purpose(purpose)
                .caseId(InventedFamily.CASE)
                .build();
    }
}
