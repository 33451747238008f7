/**
 * Drafting with any langchain4j chat model, whose every answer is untrusted input.
 *
 * <p>Start with {@link org.casewright.generation.chatmodel.ModelDrafter}.
 */
@NullMarked
package org.casewright.generation.chatmodel;

import org.jspecify.annotations.NullMarked;
