/**
 * The audit ledger: an append-only log for each tenant, a tree of hashes over it, and the means to check both.
 *
 * <p>Start with {@link org.casewright.governance.ledger.AuditLedger}.
 */
@NullMarked
package org.casewright.governance.ledger;

import org.jspecify.annotations.NullMarked;
