/**
 * How fast the house is, measured with JMH on invented talk. Start with
 * {@link org.casewright.benchmarks.ImportBenchmark}. Benchmarks are public and open because JMH extends them; times are sampled,
 * since a median says more than a mean on a machine that others use too.
 */
@NullMarked
package org.casewright.benchmarks;

import org.jspecify.annotations.NullMarked;
