package org.casewright.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** One thing that can be measured on a data folder. */
public interface EvaluationTask {

    /** What the command line calls it. */
    String name();

    /**
     * Measures, reading the folder in place and writing nothing.
     *
     * @throws IOException if the folder does not hold what the task needs
     */
    Report run(Path data, Options options) throws IOException;
}
