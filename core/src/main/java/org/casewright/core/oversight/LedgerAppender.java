package org.casewright.core.oversight;

import java.util.Optional;
import org.casewright.core.ProviderSpi;

/** Makes a batch that follows a head. Called within the store's transaction; may be called again with a newer head. */
@ProviderSpi
@FunctionalInterface
public interface LedgerAppender {

    /**
     * Makes the batch.
     *
     * @param head where the log ends now; empty if it has no entries
     * @return rows whose indexes go on from the head, and the head after them
     */
    LedgerBatch after(Optional<LedgerHead> head);
}
