/**
 * Templates are data: JSON files that a council can read, change and date.
 *
 * <p>Start with {@link org.casewright.generation.template.TemplateLibrary}.
 */
@NullMarked
package org.casewright.generation.template;

import org.jspecify.annotations.NullMarked;
