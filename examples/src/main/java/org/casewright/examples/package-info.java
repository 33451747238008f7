/** Worked examples: the code that the README shows. */
@NullMarked
package org.casewright.examples;

import org.jspecify.annotations.NullMarked;
