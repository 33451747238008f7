package org.casewright.core.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Verdict;

/** Answers as told and remembers what it was asked, for both recording checks. Safe for many threads. */
final class ScriptedVerdict {

    private final List<AskedOperation> asked = new ArrayList<>();
    private Function<AskedOperation, Verdict> answer;

    ScriptedVerdict(Function<AskedOperation, Verdict> answer) {
        this.answer = answer;
    }

    synchronized void answer(Verdict verdict) {
        answer = question -> verdict;
    }

    synchronized Verdict ask(Operation operation, Instant at) {
        AskedOperation question = new AskedOperation(operation, at);
        asked.add(question);
        return answer.apply(question);
    }

    synchronized List<AskedOperation> asked() {
        return List.copyOf(asked);
    }
}
