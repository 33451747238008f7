package org.casewright.evaluation;

import java.util.List;
import java.util.Optional;

/** Every task there is. A new one is a class of its own and a line here. */
public final class EvaluationTasks {

    private static final List<EvaluationTask> ALL =
            List.of(new FileImport(), new Coverage(), new Notes(), new Nothing(), new Transcripts());

    private EvaluationTasks() {}

    /**
     * The task of this name.
     *
     * @param name as on the command line
     */
    public static Optional<EvaluationTask> named(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /** Their names, in order. */
    public static List<String> names() {
        return ALL.stream().map(EvaluationTask::name).toList();
    }
}
