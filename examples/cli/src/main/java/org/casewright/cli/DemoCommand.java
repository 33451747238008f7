package org.casewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.casewright.examples.InventedCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the main job on the shipped example, command by command. */
@Command(
        name = "demo",
        description = {
            "Runs the main job on an invented case: permission, hearing, drafting, checking, review, release, proof.",
            "Each step is a command that is printed before it is run; the files it makes stay for you to look at."
        },
        footerHeading = "%nExample:%n",
        footer = "  casewright demo --out casewright-demo")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "casewright-demo",
            description = "A new or empty folder for the files; ${DEFAULT-VALUE} by default.")
    private Path folder = Path.of("casewright-demo");

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("The command is used before picocli filled it");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        unpack();
        out.println("The Marlowe-Finch family is invented. Everything happens in " + folder
                + "; nothing leaves this machine.");
        for (DemoScript.Part part : new DemoScript(folder).parts()) {
            out.println();
            out.println("=== " + part.title());
            for (DemoStep step : part.steps()) {
                if (!run(step, out, err)) {
                    return ExitCode.WORLD_FAILED;
                }
            }
        }
        return tamper(out, err);
    }

    private static boolean run(DemoStep step, PrintWriter out, PrintWriter err) {
        out.println();
        out.println("# " + step.says());
        out.println("$ " + step.typed());
        out.flush();
        int code = Casewright.run(out, err, step.args().toArray(String[]::new));
        err.flush();
        if (code != step.expects()) {
            err.println("casewright: the demo expected exit code " + step.expects() + " here and got " + code + ".");
            return false;
        }
        if (code != ExitCode.GOOD) {
            out.println("(exit code " + code + ", as it should be)");
        }
        return true;
    }

    /** Changes one letter in a copy of the ledger, and lets the ledger command find it. */
    private int tamper(PrintWriter out, PrintWriter err) throws IOException {
        Path copy = folder.resolve("tampered-ledger.db");
        TamperedCopy.of(folder.resolve("ledger.db"), copy);
        DemoStep step = DemoStep.findings(
                "In a copy of the ledger, one letter of one entry was changed.",
                "ledger",
                "verify",
                "--ledger",
                copy.toString(),
                "--tenant",
                "brackenshire");
        if (!run(step, out, err)) {
            return ExitCode.WORLD_FAILED;
        }
        out.println();
        out.println("Read " + folder.resolve("released").resolve("home_visit_record.html")
                + " in a browser, or the .docx" + " in a word processor.");
        out.println("Check the ledger yourself: casewright ledger verify --ledger " + folder.resolve("ledger.db")
                + " --tenant brackenshire");
        return ExitCode.GOOD;
    }

    private void unpack() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new WrongUseException(folder + " is not empty. Name a new folder with --out.");
                }
            }
        }
        for (String name : InventedCase.FILES) {
            try (InputStream in = InventedCase.open(name)) {
                FileStore.write(folder.resolve(name), in::transferTo);
            }
        }
    }
}
