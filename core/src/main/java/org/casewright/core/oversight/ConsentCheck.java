package org.casewright.core.oversight;

import java.time.Instant;
import org.casewright.core.ProviderSpi;

/**
 * Says whether the people concerned, and the law, let this be done with their words.
 *
 * <p>Implementations are safe for many threads and answer from what was known at the given moment. Someone who was not
 * asked has not agreed. Prove yours with {@code ConsentCheckContract} from {@code casewright-testkit}.
 */
@ProviderSpi
@FunctionalInterface
public interface ConsentCheck {

    /**
     * Checks one operation.
     *
     * @param operation who wants what done, on whose file, concerning whom
     * @param at the moment to answer for
     * @return a verdict; never an exception for "no"
     */
    Verdict check(Operation operation, Instant at);
}
