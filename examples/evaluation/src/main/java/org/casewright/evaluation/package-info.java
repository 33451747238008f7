/** The measuring harness: what is claimed about quality is measured here. */
@NullMarked
package org.casewright.evaluation;

import org.jspecify.annotations.NullMarked;
