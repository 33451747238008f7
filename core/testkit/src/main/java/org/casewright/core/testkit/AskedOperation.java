package org.casewright.core.testkit;

import java.time.Instant;
import org.casewright.core.oversight.Operation;

/**
 * What a recording check was asked.
 *
 * @param operation who wanted what done
 * @param at the moment to answer for
 */
public record AskedOperation(Operation operation, Instant at) {}
