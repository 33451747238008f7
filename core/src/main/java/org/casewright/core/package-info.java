/** The ground floor: the nouns of case recording, and the ports through which the floors meet. */
@NullMarked
package org.casewright.core;

import org.jspecify.annotations.NullMarked;
