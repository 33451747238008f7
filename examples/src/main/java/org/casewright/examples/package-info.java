/**
 * The roof: how a vendor joins the floors, the shipped example, and, among the tests, the laws of the house.
 *
 * <p>Start with {@link org.casewright.examples.Embed}.
 */
@NullMarked
package org.casewright.examples;

import org.jspecify.annotations.NullMarked;
