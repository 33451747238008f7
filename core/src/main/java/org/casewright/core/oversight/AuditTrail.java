package org.casewright.core.oversight;

import org.casewright.core.ProviderSpi;

/**
 * Keeps what happened, durably and in order.
 *
 * <p>Implementations are safe for many threads. Prove yours with {@code AuditTrailContract} from
 * {@code casewright-testkit}.
 */
@ProviderSpi
@FunctionalInterface
public interface AuditTrail {

    /**
     * Keeps one event. When this returns, the event survives the death of the process and of the machine.
     *
     * @param event to keep
     * @return the event with its place in the tenant's log; places are given in the order of the returns, from 0,
     *     without gaps
     * @throws AuditUnavailableException if it could not be kept; then nothing may be done that rests on it
     */
    AuditEntry keep(AuditEvent event);
}
