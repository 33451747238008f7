/** What sister packages share and vendors must not use: it may change in any release. */
@NullMarked
package org.casewright.core.internal;

import org.jspecify.annotations.NullMarked;
