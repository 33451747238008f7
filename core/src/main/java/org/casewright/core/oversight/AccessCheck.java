package org.casewright.core.oversight;

import java.time.Instant;
import org.casewright.core.ProviderSpi;

/**
 * Says whether the actor may touch this case at all: the vendor's own roles and case allocations.
 *
 * <p>Implementations are safe for many threads, answer for the given moment, and deny when they cannot know. Prove yours
 * with {@code AccessCheckContract} from {@code casewright-testkit}.
 */
@ProviderSpi
@FunctionalInterface
public interface AccessCheck {

    /**
     * Checks one operation.
     *
     * @param operation who wants what done, on whose file
     * @param at the moment to answer for
     * @return a verdict; never an exception for "no"
     */
    Verdict check(Operation operation, Instant at);
}
