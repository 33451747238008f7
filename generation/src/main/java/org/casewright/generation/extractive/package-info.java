/**
 * The drafter that needs no model: it chooses what was said, puts it where the template wants it, and quotes it word for
 * word.
 *
 * <p>Start with {@link org.casewright.generation.extractive.ExtractiveDrafter}.
 */
@NullMarked
package org.casewright.generation.extractive;

import org.jspecify.annotations.NullMarked;
