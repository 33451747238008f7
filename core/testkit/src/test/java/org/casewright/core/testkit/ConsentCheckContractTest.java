package org.casewright.core.testkit;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermission.Answer;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.oversight.ConsentCheck;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.record.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The contract of a consent check")
class ConsentCheckContractTest {

    @TestFactory
    @DisplayName("catches a check that")
    Stream<DynamicTest> catches() {
        return ContractRun.catchesWhatIsBrokenIn(ConsentCheckContract.class, ConsentCheckContractTest.class);
    }

    @Nested
    @DisplayName("passes a right check, which")
    class PassesTheRightOne extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers);
        }
    }

    @Breaks({"denies_while_nobody_was_asked", "asks_everybody_concerned", "does_not_look_ahead", "gives_the_same_answer"
    })
    static class TakesSilenceForAYes extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean saysYes(PersonId person, CaptureScope scope, Instant at) {
                    return super.saysYes(person, scope, at)
                            || answers.answers().stream()
                                    .noneMatch(answer -> answer.person().equals(person) && known(answer, at));
                }
            };
        }
    }

    @Breaks("denies_without_a_yes")
    static class TakesAnOpenQuestionForAYes extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean counts(CapturePermission answer, Instant at) {
                    return super.counts(answer, at) || answer.answer() == Answer.ASKED;
                }
            };
        }
    }

    @Breaks({"allows_the_scope_only", "lets_the_latest_answer_count"})
    static class ForgetsTheScope extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean covers(CapturePermission answer, CaptureScope scope) {
                    return true;
                }
            };
        }
    }

    @Breaks("asks_everybody_concerned")
    static class AsksAnybody extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean saysYes(PersonId person, CaptureScope scope, Instant at) {
                    return super.saysYes(person, scope, at) || super.saysYes(InventedFamily.CHILD.id(), scope, at);
                }
            };
        }
    }

    @Breaks({"does_not_look_ahead", "denies_from_withdrawal_on", "lets_the_latest_answer_count", "gives_the_same_answer"
    })
    static class KnowsTheFuture extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean known(CapturePermission answer, Instant at) {
                    return true;
                }
            };
        }
    }

    @Breaks("denies_from_withdrawal_on")
    static class NoticesAWithdrawalTooLate extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean known(CapturePermission answer, Instant at) {
                    return answer.at().isBefore(at);
                }
            };
        }
    }

    @Breaks({"denies_from_withdrawal_on", "lets_the_latest_answer_count"})
    static class LetsTheFirstAnswerCount extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean saysYes(PersonId person, CaptureScope scope, Instant at) {
                    return answers.answers().stream()
                            .filter(answer ->
                                    answer.person().equals(person) && covers(answer, scope) && known(answer, at))
                            .findFirst()
                            .map(answer -> counts(answer, at))
                            .orElse(false);
                }
            };
        }
    }

    @Breaks("denies_after_expiry")
    static class ForgetsThatAYesExpires extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean counts(CapturePermission answer, Instant at) {
                    return answer.answer() == Answer.GIVEN;
                }
            };
        }
    }

    @Breaks("keeps_files_apart")
    static class LooksAtThePersonOnly extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean sameFile(Operation operation) {
                    return true;
                }
            };
        }
    }

    @Breaks("keeps_purposes_apart")
    static class ForgetsThePurpose extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean forgetsPurpose() {
                    return true;
                }
            };
        }
    }

    @Breaks("leaves_the_public_task_alone")
    static class AsksForPermissionToRead extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                boolean asksForEverything() {
                    return true;
                }
            };
        }
    }

    @Breaks("gives_a_remedy_without_names")
    static class NamesWhoRefused extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            return new PlainConsent(answers) {
                @Override
                Verdict denied(Operation operation) {
                    String who = operation.people().iterator().next().value();
                    return new Verdict.Denied(new Reason("no_permission"), "Ask " + who + " again.");
                }
            };
        }
    }

    @Breaks("gives_the_same_answer")
    static class ChangesItsReasons extends ConsentCheckContract {
        @Override
        protected ConsentCheck knowing(CapturePermissions answers) {
            AtomicInteger asked = new AtomicInteger();
            PlainConsent right = new PlainConsent(answers);
            return (operation, at) -> right.check(operation, at) instanceof Verdict.Denied denied
                    ? denied
                    : new Verdict.Allowed(new Reason("yes_" + asked.incrementAndGet()));
        }
    }
}
