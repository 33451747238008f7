package org.casewright.generation.draft;

import org.casewright.core.record.PassageId;

/**
 * A stretch of a passage, in UTF-16 code units. It is a drafter's claim until it has been verified.
 *
 * @param passage which
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Span(PassageId passage, int start, int end) {}
