/** The ledger and its neighbours on the vendor's own database. */
@NullMarked
package org.casewright.governance.jdbc;

import org.jspecify.annotations.NullMarked;
