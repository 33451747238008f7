/** How fast the house is, measured with JMH. */
@NullMarked
package org.casewright.benchmarks;

import org.jspecify.annotations.NullMarked;
