package org.casewright.core;

/**
 * Watches long work, and may stop it.
 *
 * <p>Called on the thread that does the work, often; keep it short. Safe to share between threads if the implementation
 * is.
 */
@ProviderSpi
@FunctionalInterface
public interface Progress {

    /**
     * Tells how far the work is.
     *
     * @param done how much is done, from 0 to {@code total}, in a unit of the work's own (bytes, sections)
     * @param total how much there is in all; 0 while that is not known
     * @return true to go on; false to stop, upon which the work ends with a {@link WorkCancelledException}
     */
    boolean report(long done, long total);

    /** Watches nothing and never stops the work. */
    static Progress unwatched() {
        return (done, total) -> true;
    }
}
