package org.casewright.cli;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.casewright.core.Progress;

/** Tells of every fifth of the work once. */
final class SpokenProgress implements Progress {

    private static final long PARTS = 5;

    private final String done;
    private final Consumer<String> say;
    private final AtomicLong told = new AtomicLong();

    SpokenProgress(String done, Consumer<String> say) {
        this.done = done;
        this.say = say;
    }

    @Override
    public boolean report(long part, long total) {
        long fifths = total <= 0 ? 0 : part * PARTS / total;
        if (fifths > told.getAndSet(Math.max(fifths, told.get()))) {
            say.accept("  " + done + " " + 100 * fifths / PARTS + " %");
        }
        return true;
    }
}
