/**
 * The measuring harness: each task reads a public data folder in place and reports named numbers. Start with
 * {@link org.casewright.evaluation.EvaluationTask}.
 */
@NullMarked
package org.casewright.evaluation;

import org.jspecify.annotations.NullMarked;
