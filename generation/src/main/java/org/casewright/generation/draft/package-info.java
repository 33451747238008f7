/**
 * From transcripts to a draft in which every sentence points at its source: the front door, and the port a drafter fills.
 *
 * <p>Start with {@link org.casewright.generation.draft.DocumentGenerator}.
 */
@NullMarked
package org.casewright.generation.draft;

import org.jspecify.annotations.NullMarked;
