/**
 * The ground floor: the few types every other floor speaks.
 *
 * <p>Start with {@link org.casewright.core.oversight.Gate}, through which every act passes, then
 * {@link org.casewright.core.document.Draft}, which is what the acts lead to.
 */
@NullMarked
package org.casewright.core;

import org.jspecify.annotations.NullMarked;
