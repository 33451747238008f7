/**
 * The case record's own nouns: whose file it is, where material came from, and how a sentence points at it.
 *
 * <p>Start with {@link org.casewright.core.record.Passage} and {@link org.casewright.core.record.Citation}.
 */
@NullMarked
package org.casewright.core.record;

import org.jspecify.annotations.NullMarked;
