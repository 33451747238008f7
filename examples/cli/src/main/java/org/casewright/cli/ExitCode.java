package org.casewright.cli;

/** What the command's exit codes mean. */
final class ExitCode {

    /** Done, and nothing to object to. */
    static final int GOOD = 0;

    /** Done, and there are findings; or the gate refused. Read what it says. */
    static final int FINDINGS = 1;

    /** The command was used wrongly: an option, an argument, a name that does not exist. */
    static final int WRONG_USE = 2;

    /** The world failed: a file, an engine, a model, the ledger. */
    static final int WORLD_FAILED = 3;

    private ExitCode() {}
}
