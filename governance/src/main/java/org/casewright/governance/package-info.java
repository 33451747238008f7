/** Consent, the ledger, review and quality. */
@NullMarked
package org.casewright.governance;

import org.jspecify.annotations.NullMarked;
