/**
 * The tree of hashes of RFC 6962, which RFC 9162 keeps: hashing, growing, and checking that a leaf is in it.
 *
 * <p>It needs the JDK and nothing else, so that a checker can be built from these few files alone. Hashes are arrays of
 * 32 bytes, which nobody changes after they were made. Start with
 * {@link org.casewright.governance.ledger.merkle.InclusionProof}.
 */
@NullMarked
package org.casewright.governance.ledger.merkle;

import org.jspecify.annotations.NullMarked;
