package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.casewright.core.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a step's result goes: to a file, or to standard output; what it says goes to standard error. */
final class ResultOptions extends QuietOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes, as JSON that the next step reads; standard output by default.")
    private @Nullable Path output;

    /** Gives the result, whole or not at all. */
    void give(String json) throws IOException {
        if (output != null) {
            FileStore.write(output, json);
            say("written to " + output);
        } else {
            out().println(json);
            out().flush();
        }
    }

    /** Shows how far a step is, on standard error. */
    Progress progress(String done) {
        return new SpokenProgress(done, this::say);
    }
}
