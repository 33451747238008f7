package org.casewright.core.testkit;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.casewright.core.oversight.ConsentCheck;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;

/** Answers as a test told it to, and remembers what it was asked. Safe for many threads. */
public final class RecordingConsentCheck implements ConsentCheck {

    private final ScriptedVerdict script;

    private RecordingConsentCheck(Function<AskedOperation, Verdict> answer) {
        this.script = new ScriptedVerdict(answer);
    }

    /** Allows everything. */
    public static RecordingConsentCheck allowing() {
        Verdict allowed = new Verdict.Allowed(new Reason("capture_permission_valid"));
        return new RecordingConsentCheck(asked -> allowed);
    }

    /**
     * Denies everything.
     *
     * @param reason why
     * @param remedy what would have to happen first
     */
    public static RecordingConsentCheck denying(Reason reason, String remedy) {
        Verdict denied = new Verdict.Denied(reason, remedy);
        return new RecordingConsentCheck(asked -> denied);
    }

    /**
     * Answers each question by itself.
     *
     * @param answer gives the verdict
     */
    public static RecordingConsentCheck answering(Function<AskedOperation, Verdict> answer) {
        return new RecordingConsentCheck(answer);
    }

    /**
     * Changes its mind, as when somebody withdraws while work goes on.
     *
     * @param verdict for every question from now on
     */
    public void answerFromNowOn(Verdict verdict) {
        script.answer(verdict);
    }

    @Override
    public Verdict check(Operation operation, Instant at) {
        return script.ask(operation, at);
    }

    /** What it was asked so far, in order. */
    public List<AskedOperation> asked() {
        return script.asked();
    }
}
