/**
 * Who may do what, why, and how it is kept: the gate every act passes, and the ports behind it.
 *
 * <p>Start with {@link org.casewright.core.oversight.Gate}.
 */
@NullMarked
package org.casewright.core.oversight;

import org.jspecify.annotations.NullMarked;
