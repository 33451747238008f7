package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermission.Answer;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.ConsentCheck;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Person;
import org.casewright.core.record.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Proves that a check keeps the promises of {@link ConsentCheck} for the answers of {@link InventedFamily}.
 *
 * <p>It proves that only a yes of everybody concerned, to this very scope, given before the moment asked about, neither
 * withdrawn nor expired by then, on this very file, admits an act that rests on captured speech; that acts which rest on
 * the authority's public task do not wait for one; that a no has a reason and a remedy that name nobody; and that the
 * answer depends on nothing but the question. An authority that asks for more than permission overrides nothing here: it
 * brings a second check.
 */
public abstract class ConsentCheckContract {

    private static final Instant ANSWERED = InventedFamily.NOON;
    private static final Instant BEFORE = ANSWERED.minusSeconds(60);
    private static final Instant AFTER = ANSWERED.plusSeconds(60);
    private static final CaptureScope[] EVERYTHING = CaptureScope.values();

    /** For subclasses. */
    protected ConsentCheckContract() {}

    /**
     * The check to prove, over these answers and no others.
     *
     * @param answers what the family said, oldest first
     */
    protected abstract ConsentCheck knowing(CapturePermissions answers);

    @Test
    @DisplayName("denies every act on captured speech while nobody was asked")
    public final void denies_while_nobody_was_asked() {
        ConsentCheck check = knowing(answers());

        assertThat(actsOnSpeech()).allSatisfy(act -> denied(check.check(ofChild(act), AFTER), act));
    }

    @Test
    @DisplayName("denies when the question is open, was not put, or was answered with no")
    public final void denies_without_a_yes() {
        for (Answer answer : List.of(Answer.ASKED, Answer.NOT_ASKED, Answer.REFUSED)) {
            denied(answeredBy(answer, EVERYTHING).check(ofChild(Act.TRANSCRIBE), AFTER), answer);
        }
    }

    @Test
    @DisplayName("allows what was permitted, and that only")
    public final void allows_the_scope_only() {
        for (Act permitted : actsOnSpeech()) {
            CaptureScope scope = permitted.scope().orElseThrow();
            ConsentCheck check = answeredBy(Answer.GIVEN, scope);
            for (Act act : actsOnSpeech()) {
                Verdict verdict = check.check(ofChild(act), AFTER);
                if (act.scope().equals(permitted.scope())) {
                    allowed(verdict, act);
                } else {
                    denied(verdict, act);
                }
            }
        }
    }

    @Test
    @DisplayName("denies while one of several people has not said yes")
    public final void asks_everybody_concerned() {
        CapturePermission child = InventedFamily.answer(InventedFamily.CHILD, Answer.GIVEN, ANSWERED, EVERYTHING);
        CapturePermission mother = InventedFamily.answer(InventedFamily.MOTHER, Answer.GIVEN, ANSWERED, EVERYTHING);
        Operation ofBoth = InventedFamily.operation(Act.TRANSCRIBE);

        denied(knowing(answers(child)).check(ofBoth, AFTER), "one of two");
        allowed(knowing(answers(child, mother)).check(ofBoth, AFTER), "both");
    }

    @Test
    @DisplayName("does not count a yes before it was given")
    public final void does_not_look_ahead() {
        denied(answeredBy(Answer.GIVEN, EVERYTHING).check(ofChild(Act.TRANSCRIBE), BEFORE), "before the yes");
    }

    @Test
    @DisplayName("denies from the moment of a withdrawal, and not before")
    public final void denies_from_withdrawal_on() {
        Instant withdrawn = AFTER.plusSeconds(60);
        ConsentCheck check = knowing(answers(
                InventedFamily.answer(InventedFamily.CHILD, Answer.GIVEN, ANSWERED, EVERYTHING),
                InventedFamily.answer(InventedFamily.CHILD, Answer.WITHDRAWN, withdrawn, EVERYTHING)));

        allowed(check.check(ofChild(Act.TRANSCRIBE), withdrawn.minusMillis(1)), "just before");
        denied(check.check(ofChild(Act.TRANSCRIBE), withdrawn), "at that moment");
        denied(check.check(ofChild(Act.TRANSCRIBE), withdrawn.plusSeconds(60)), "later");
    }

    @Test
    @DisplayName("lets the latest answer count: a yes after a no, and a no to one scope leaves the others")
    public final void lets_the_latest_answer_count() {
        CapturePermission no = InventedFamily.answer(InventedFamily.CHILD, Answer.REFUSED, BEFORE, EVERYTHING);
        CapturePermission yes = InventedFamily.answer(InventedFamily.CHILD, Answer.GIVEN, ANSWERED, EVERYTHING);
        CapturePermission less =
                InventedFamily.answer(InventedFamily.CHILD, Answer.WITHDRAWN, AFTER, CaptureScope.DRAFT);
        ConsentCheck check = knowing(answers(no, yes, less));
        Instant later = AFTER.plusSeconds(1);

        denied(check.check(ofChild(Act.TRANSCRIBE), BEFORE.plusSeconds(1)), "after the no");
        allowed(check.check(ofChild(Act.TRANSCRIBE), later), "after the yes");
        denied(check.check(ofChild(Act.GENERATE_DRAFT), later), "the scope that was withdrawn");
    }

    @Test
    @DisplayName("denies from the moment a yes expires")
    public final void denies_after_expiry() {
        CapturePermission yes = InventedFamily.answer(InventedFamily.CHILD, Answer.GIVEN, ANSWERED, EVERYTHING);
        Instant end = AFTER.plusSeconds(60);
        ConsentCheck check = knowing(answers(new CapturePermission(
                yes.person(),
                yes.answer(),
                yes.scope(),
                yes.at(),
                yes.askedBy(),
                yes.how(),
                yes.language(),
                Optional.of(end),
                yes.reason())));

        allowed(check.check(ofChild(Act.TRANSCRIBE), end.minusMillis(1)), "just before");
        denied(check.check(ofChild(Act.TRANSCRIBE), end), "at that moment");
    }

    @Test
    @DisplayName("does not take a yes on one file for a yes on another, or at another authority")
    public final void keeps_files_apart() {
        ConsentCheck check = answeredBy(Answer.GIVEN, EVERYTHING);

        denied(
                check.check(
                        ofChild(Act.TRANSCRIBE, InventedFamily.TENANT, InventedFamily.OTHER_CASE, recording()), AFTER),
                "another file");
        denied(
                check.check(
                        ofChild(Act.TRANSCRIBE, InventedFamily.OTHER_TENANT, InventedFamily.CASE, recording()), AFTER),
                "another authority");
    }

    @Test
    @DisplayName("does not take a yes to recording for a yes to training a model")
    public final void keeps_purposes_apart() {
        Operation training =
                ofChild(Act.GENERATE_DRAFT, InventedFamily.TENANT, InventedFamily.CASE, Purpose.MODEL_TRAINING);

        denied(answeredBy(Answer.GIVEN, EVERYTHING).check(training, AFTER), "training a model");
    }

    @Test
    @DisplayName("lets acts go on that rest on the public task, whatever was answered about capture")
    public final void leaves_the_public_task_alone() {
        ConsentCheck check = answeredBy(Answer.REFUSED, EVERYTHING);

        assertThat(Act.values())
                .filteredOn(act -> act.scope().isEmpty())
                .allSatisfy(act -> allowed(check.check(ofChild(act), AFTER), act));
    }

    @Test
    @DisplayName("gives a no with a remedy that names nobody")
    public final void gives_a_remedy_without_names() {
        ConsentCheck check = answeredBy(Answer.REFUSED, EVERYTHING);

        RemedyCheck.namesNobody(check.check(ofChild(Act.TRANSCRIBE), AFTER));
    }

    @Test
    @DisplayName("gives the same answer to the same question, on many threads too")
    public final void gives_the_same_answer() {
        ConsentCheck check = answeredBy(Answer.GIVEN, CaptureScope.TRANSCRIPT);
        Operation operation = ofChild(Act.TRANSCRIBE);
        Verdict first = check.check(operation, AFTER);
        denied(check.check(operation, BEFORE), "before the yes");

        assertThat(AtOnce.on(8, () -> check.check(operation, AFTER))).containsOnly(first);
    }

    private ConsentCheck answeredBy(Answer answer, CaptureScope... scope) {
        return knowing(answers(InventedFamily.answer(InventedFamily.CHILD, answer, ANSWERED, scope)));
    }

    private static CapturePermissions answers(CapturePermission... answers) {
        return new CapturePermissions(InventedFamily.TENANT, InventedFamily.CASE, List.of(answers));
    }

    private static List<Act> actsOnSpeech() {
        return Arrays.stream(Act.values())
                .filter(act -> act.scope().isPresent())
                .toList();
    }

    private static Purpose recording() {
        return Purpose.STATUTORY_CASE_RECORDING;
    }

    private static Operation ofChild(Act act) {
        return ofChild(act, InventedFamily.TENANT, InventedFamily.CASE, recording());
    }

    private static Operation ofChild(Act act, Tenant tenant, CaseId file, Purpose purpose) {
        Person child = InventedFamily.CHILD;
        return CaseWork.builder()
                .tenant(tenant)
                .actor(InventedFamily.WORKER)
                .purpose(purpose)
                .caseId(file)
                .people(Set.of(child.id()))
                .build()
                .operation(act, Processor.casewright());
    }

    private static void allowed(Verdict verdict, Object when) {
        assertThat(verdict).as("%s", when).isInstanceOf(Verdict.Allowed.class);
    }

    private static void denied(Verdict verdict, Object when) {
        assertThat(verdict).as("%s", when).isInstanceOf(Verdict.Denied.class);
    }
}
