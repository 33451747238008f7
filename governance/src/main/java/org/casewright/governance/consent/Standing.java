package org.casewright.governance.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermission.Answer;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.record.PersonId;

/** How one person stands to one use of what they say, at one moment; the graver stands later. */
enum Standing {
    GIVEN,
    NOT_ASKED,
    ASKED,
    OUT_OF_SCOPE,
    EXPIRED,
    WITHDRAWN,
    REFUSED;

    static Standing of(PersonId person, CaptureScope scope, CapturePermissions permissions, Instant at) {
        List<CapturePermission> answers = permissions.answers().stream()
                .filter(answer -> answer.person().equals(person) && !answer.at().isAfter(at))
                .sorted(Comparator.comparing(CapturePermission::at))
                .toList();
        Optional<CapturePermission> last = last(answers.stream()
                .filter(answer -> answer.answer() != Answer.ASKED)
                .filter(answer ->
                        answer.scope().contains(scope) || answer.scope().isEmpty())
                .toList());
        if (last.isPresent()) {
            return of(last.get(), at);
        }
        if (answers.stream().anyMatch(answer -> answer.scope().contains(scope))) {
            return ASKED;
        }
        return last(answers).map(other -> elsewhere(other, at)).orElse(NOT_ASKED);
    }

    private static Standing of(CapturePermission answer, Instant at) {
        return switch (answer.answer()) {
            case GIVEN -> answer.expires().filter(end -> !at.isBefore(end)).isPresent() ? EXPIRED : GIVEN;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case ASKED -> ASKED;
            case NOT_ASKED -> NOT_ASKED;
        };
    }

    /** What an answer about another use means for this one: a yes to that is none to this. */
    private static Standing elsewhere(CapturePermission other, Instant at) {
        Standing there = of(other, at);
        return there == GIVEN || there == EXPIRED || there == ASKED ? OUT_OF_SCOPE : there;
    }

    private static Optional<CapturePermission> last(List<CapturePermission> answers) {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }
}
