package org.casewright.core.testkit;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewright.core.record.Content;
import org.casewright.core.speech.Recording;

/** Bytes of a WAV file that count how often they are opened and closed, and may break off. Safe for many threads. */
final class ClosingSound implements Content {

    private final byte[] wave;
    private final int breakAt;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private ClosingSound(byte[] wave, int breakAt) {
        this.wave = wave;
        this.breakAt = breakAt;
    }

    static ClosingSound of(byte[] wave) {
        return new ClosingSound(wave, Integer.MAX_VALUE);
    }

    /** Reading fails after half of the bytes. */
    static ClosingSound breakingOff(byte[] wave) {
        return new ClosingSound(wave, wave.length / 2);
    }

    Recording recording() {
        return Recording.ofWave("Visit to Tansy Thistledown", InventedFamily.DAY, this);
    }

    int opened() {
        return opened.get();
    }

    int closed() {
        return closed.get();
    }

    @Override
    public InputStream open() {
        opened.incrementAndGet();
        return new Counted(new ByteArrayInputStream(wave));
    }

    private final class Counted extends FilterInputStream {
        private boolean open = true;
        private int position;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (position >= breakAt) {
                throw new IOException("The disk of Tansy Thistledown's recording broke");
            }
            int read = super.read(into, offset, Math.min(length, breakAt - position));
            position += Math.max(read, 0);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            if (open) {
                open = false;
                closed.incrementAndGet();
            }
            super.close();
        }
    }
}
