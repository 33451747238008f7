/** From evidence to a draft in which every sentence points at its source. */
@NullMarked
package org.casewright.generation;

import org.jspecify.annotations.NullMarked;
