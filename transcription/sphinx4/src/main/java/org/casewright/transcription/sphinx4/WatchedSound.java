package org.casewright.transcription.sphinx4;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.speech.UnreadableRecordingException;
import org.jspecify.annotations.Nullable;

/**
 * The sound as the engine reads it: tells the watcher how far it is, and remembers why reading ended early.
 *
 * <p>The engine wraps whatever a stream throws; the reason is kept here, to be asked for by {@link #reason()}.
 */
final class WatchedSound extends InputStream {

    private final InputStream pcm;
    private final long total;
    private final Progress progress;
    private long done;
    private @Nullable RuntimeException reason;

    WatchedSound(InputStream pcm, long total, Progress progress) {
        this.pcm = pcm;
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = readOrRemember(into, offset, length);
        done += Math.max(read, 0);
        report();
        return read;
    }

    private int readOrRemember(byte[] into, int offset, int length) throws IOException {
        try {
            return pcm.read(into, offset, length);
        } catch (IOException e) {
            // Its message may hold a file's name, which may hold a person's.
            reason = new UnreadableRecordingException("reading stopped before its end", null);
            throw e;
        }
    }

    private void report() throws IOException {
        try {
            if (progress.report(Math.min(done, total), total)) {
                return;
            }
            reason = new WorkCancelledException("transcribing");
        } catch (RuntimeException e) {
            reason = e;
        }
        throw new IOException("stopped");
    }

    /** What ended the reading early, if something did. */
    Optional<RuntimeException> reason() {
        return Optional.ofNullable(reason);
    }

    /** Nothing: who opened the sound closes it. */
    @Override
    public void close() {}
}
