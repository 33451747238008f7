package org.casewright.core.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes bytes until it is full, and knows whether it was closed. */
final class WatchedOutput extends OutputStream {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int room;
    private boolean closed;

    WatchedOutput(int room) {
        this.room = room;
    }

    byte[] taken() {
        return taken.toByteArray();
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void write(int b) throws IOException {
        if (taken.size() >= room) {
            throw new IOException("The contract's output is full");
        }
        taken.write(b);
    }

    @Override
    public void close() {
        closed = true;
    }
}
