package org.casewright.core.testkit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Holds back what goes to the standard streams until closed, so that a contract can prove that nothing does.
 *
 * <p>It sees what Java code prints. What native code writes to the process's own streams goes past it.
 */
final class StandardStreams implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    private StandardStreams() {}

    static StandardStreams held() {
        StandardStreams streams = new StandardStreams();
        PrintStream sink = new PrintStream((OutputStream) streams.held, true, StandardCharsets.UTF_8);
        System.setOut(sink);
        System.setErr(sink);
        return streams;
    }

    String text() {
        return held.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
