/**
 * Holds a sentence to its source by rule, without any model.
 *
 * <p>Start with {@link org.casewright.core.grounding.Fidelity}.
 */
@NullMarked
package org.casewright.core.grounding;

import org.jspecify.annotations.NullMarked;
