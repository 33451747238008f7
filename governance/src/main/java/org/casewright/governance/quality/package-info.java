/**
 * Checks a draft against quality criteria: one rule a class, findings for the worker.
 *
 * <p>Start with {@link org.casewright.governance.quality.QualityReview}.
 */
@NullMarked
package org.casewright.governance.quality;

import org.jspecify.annotations.NullMarked;
