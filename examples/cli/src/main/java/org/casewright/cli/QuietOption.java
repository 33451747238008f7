package org.casewright.cli;

import java.io.PrintWriter;
import org.casewright.core.oversight.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command says to a person, on standard error. */
class QuietOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but refusals and errors.")
    private boolean quiet;

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

    PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("The options are used before picocli filled them");
        }
        return command;
    }
}
