/**
 * Documents as Word files.
 *
 * <p>Start with {@link org.casewright.generation.word.WordRenderer}.
 */
@NullMarked
package org.casewright.generation.word;

import org.jspecify.annotations.NullMarked;
