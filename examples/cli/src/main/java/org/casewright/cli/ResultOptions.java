package org.casewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.casewright.core.Progress;
import org.casewright.core.oversight.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a step's result goes: to a file, or to standard output; what it says goes to standard error. */
final class ResultOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes, as JSON that the next step reads; standard output by default.")
    private @Nullable Path output;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but refusals and errors.")
    private boolean quiet;

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

    /** Tells the person something. */
    void say(String message) {
        if (!quiet) {
            err().println(message);
        }
    }

    /** Tells the person that the gate said no, and what to do. */
    int refused(Refusal refusal) {
        err().println("Refused (" + refusal.reason().code() + "). " + refusal.remedy());
        return ExitCode.FINDINGS;
    }

    /** Shows how far a step is, on standard error. */
    Progress progress(String done) {
        return new SpokenProgress(done, this::say);
    }

    PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("ResultOptions are used before picocli filled them");
        }
        return command;
    }
}
