package org.casewright.cli;

import java.util.List;

/**
 * One command of the demo.
 *
 * @param says what it shows, for the reader
 * @param args the command line, without the program's name
 * @param expects its exit code
 */
record DemoStep(String says, List<String> args, int expects) {

    static DemoStep good(String says, String... args) {
        return new DemoStep(says, List.of(args), ExitCode.GOOD);
    }

    /** A step that is meant to be refused, or to find something. */
    static DemoStep findings(String says, String... args) {
        return new DemoStep(says, List.of(args), ExitCode.FINDINGS);
    }

    /** The command as one would type it. */
    String typed() {
        StringBuilder typed = new StringBuilder("casewright");
        for (String arg : args) {
            typed.append(' ').append(arg.matches("[\\w./,=:-]+") ? arg : "'" + arg.replace("'", "'\\''") + "'");
        }
        return typed.toString();
    }
}
