/**
 * The stored forms: how values are kept as JSON between two steps, with a schema version, and the canonical JSON that is
 * hashed.
 *
 * <p>Start with {@link org.casewright.core.json.StoredForm}.
 */
@NullMarked
package org.casewright.core.json;

import org.jspecify.annotations.NullMarked;
