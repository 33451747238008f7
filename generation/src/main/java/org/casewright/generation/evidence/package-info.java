/**
 * Chooses what a record needs out of what was said, without a model. Start with
 * {@link org.casewright.generation.evidence.EvidenceSelector}.
 */
@NullMarked
package org.casewright.generation.evidence;

import org.jspecify.annotations.NullMarked;
