/**
 * The ledger and its neighbours on the vendor's own database.
 *
 * <p>Start with {@link org.casewright.governance.jdbc.JdbcLedgerStore}.
 */
@NullMarked
package org.casewright.governance.jdbc;

import org.jspecify.annotations.NullMarked;
