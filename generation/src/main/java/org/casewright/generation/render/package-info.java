/**
 * A released document as people read it: one outline, and the formats that need no library.
 *
 * <p>Start with {@link org.casewright.generation.render.DocumentOutline}.
 */
@NullMarked
package org.casewright.generation.render;

import org.jspecify.annotations.NullMarked;
