package org.casewright.generation.chatmodel;

import java.time.Duration;
import org.casewright.core.ProviderSpi;

/** Waits between two attempts to reach a model, on the caller's thread. */
@ProviderSpi
@FunctionalInterface
public interface Pause {

    /**
     * Waits.
     *
     * @param length how long
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void await(Duration length) throws InterruptedException;
}
