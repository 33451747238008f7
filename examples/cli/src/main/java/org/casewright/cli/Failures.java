package org.casewright.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.casewright.core.CasewrightException;
import org.casewright.generation.template.UnknownTemplateException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one clear message on standard error and the right exit code. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof WrongUseException || failure instanceof UnknownTemplateException) {
            say(command, failure.getMessage());
            return ExitCode.WRONG_USE;
        }
        if (failure instanceof CasewrightException) {
            say(command, failure.getMessage());
            return ExitCode.WORLD_FAILED;
        }
        if (failure instanceof IOException io) {
            say(command, plain(io));
            return ExitCode.WORLD_FAILED;
        }
        if (failure instanceof UncheckedIOException io && io.getCause() != null) {
            say(command, plain(io.getCause()));
            return ExitCode.WORLD_FAILED;
        }
        say(
                command,
                "Casewright itself went wrong (" + failure.getClass().getSimpleName() + " at " + place(failure)
                        + "). Nothing was half-written. Please report this line.");
        return ExitCode.WORLD_FAILED;
    }

    static int wrongUse(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        say(command, failure.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr())) {
            command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.WRONG_USE;
    }

    private static void say(CommandLine command, @Nullable String message) {
        command.getErr().println("casewright: " + message);
    }

    private static String plain(IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return failure.getMessage() + " does not exist. Check the path.";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + " may not be opened. Check who owns it.";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason() + ". Nothing was half-written.";
        }
        return "Reading or writing failed: " + failure.getMessage() + ". Nothing was half-written.";
    }

    private static String place(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].getClassName() + ":" + trace[0].getLineNumber();
    }
}
