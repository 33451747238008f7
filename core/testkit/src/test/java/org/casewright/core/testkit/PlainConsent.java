package org.casewright.core.testkit;

import java.time.Instant;
import java.util.Optional;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermission.Answer;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.oversight.ConsentCheck;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.record.PersonId;

/** The simplest right check, with one method for each thing it has to get right, open to breaking. */
class PlainConsent implements ConsentCheck {

    private final CapturePermissions answers;

    PlainConsent(CapturePermissions answers) {
        this.answers = answers;
    }

    @Override
    public Verdict check(Operation operation, Instant at) {
        if (operation.purpose() == Purpose.MODEL_TRAINING && !forgetsPurpose()) {
            return denied(operation);
        }
        Optional<CaptureScope> scope = operation.act().scope();
        if (scope.isEmpty() && !asksForEverything()) {
            return new Verdict.Allowed(Reason.PUBLIC_TASK);
        }
        CaptureScope wanted = scope.orElse(CaptureScope.TRANSCRIPT);
        boolean everybody =
                sameFile(operation) && operation.people().stream().allMatch(person -> saysYes(person, wanted, at));
        return everybody ? new Verdict.Allowed(new Reason("capture_permission_valid")) : denied(operation);
    }

    boolean saysYes(PersonId person, CaptureScope scope, Instant at) {
        return answers.answers().stream()
                .filter(answer -> answer.person().equals(person))
                .filter(answer -> covers(answer, scope))
                .filter(answer -> known(answer, at))
                .reduce((earlier, later) -> later)
                .map(answer -> counts(answer, at))
                .orElse(false);
    }

    boolean sameFile(Operation operation) {
        return operation.tenant().equals(answers.tenant()) && operation.caseId().equals(answers.caseId());
    }

    boolean covers(CapturePermission answer, CaptureScope scope) {
        return answer.scope().contains(scope);
    }

    boolean known(CapturePermission answer, Instant at) {
        return !answer.at().isAfter(at);
    }

    boolean counts(CapturePermission answer, Instant at) {
        return answer.answer() == Answer.GIVEN
                && answer.expires().map(at::isBefore).orElse(true);
    }

    boolean forgetsPurpose() {
        return false;
    }

    boolean asksForEverything() {
        return false;
    }

    Verdict denied(Operation operation) {
        return new Verdict.Denied(new Reason("no_permission"), "Ask the people who are recorded, then try again.");
    }
}
