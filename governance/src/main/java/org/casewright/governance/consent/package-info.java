/**
 * What the people concerned said about capturing their words, and what that lets be done.
 *
 * <p>Start with {@link org.casewright.governance.consent.PermissionRegister}.
 */
@NullMarked
package org.casewright.governance.consent;

import org.jspecify.annotations.NullMarked;
