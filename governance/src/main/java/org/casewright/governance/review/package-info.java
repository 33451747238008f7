/**
 * Where a named person makes a draft their own.
 *
 * <p>Start with {@link org.casewright.governance.review.ReviewDesk}.
 */
@NullMarked
package org.casewright.governance.review;

import org.jspecify.annotations.NullMarked;
