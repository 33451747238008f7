/** Documents as Word files. */
@NullMarked
package org.casewright.generation.word;

import org.jspecify.annotations.NullMarked;
