/**
 * A named person reads a draft against its sources, changes it, decides what is theirs to decide, and answers for it.
 *
 * <p>Start with {@link org.casewright.governance.review.ReviewDesk}.
 */
@NullMarked
package org.casewright.governance.review;

import org.jspecify.annotations.NullMarked;
