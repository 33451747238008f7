package org.casewright.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code casewright} command. */
@Command(
        name = "casewright",
        version = "casewright 0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = {
            "AI case recording for children's services, step by step with files between the steps.",
            "Results go to standard output, progress and messages to standard error."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and nothing to object to",
            "1:done with findings, or the gate refused",
            "2:wrong use: an option, an argument, a name that does not exist",
            "3:the world failed: a file, an engine, a model, the ledger"
        },
        subcommands = {
            DemoCommand.class,
            ConsentCommand.class,
            TranscribeCommand.class,
            DraftCommand.class,
            CheckCommand.class,
            ReviewCommand.class,
            ReleaseCommand.class,
            LedgerCommand.class,
            TemplatesCommand.class,
            EvaluateCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        })
public final class Casewright implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Casewright() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args as typed
     */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the command without ending the process. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Casewright())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(Failures::wrongUse)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which step? Name a command.");
    }
}
