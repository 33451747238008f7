/**
 * Templates, drafts whose every sentence points at its source, findings, and what is released.
 *
 * <p>Start with {@link org.casewright.core.document.Draft}.
 */
@NullMarked
package org.casewright.core.document;

import org.jspecify.annotations.NullMarked;
