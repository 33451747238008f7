/**
 * What was said, by whom, when, how surely; and the port an engine fills.
 *
 * <p>Start with {@link org.casewright.core.speech.SpeechToText}.
 */
@NullMarked
package org.casewright.core.speech;

import org.jspecify.annotations.NullMarked;
