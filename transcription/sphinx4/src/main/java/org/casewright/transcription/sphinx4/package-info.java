/**
 * Speech to text on the machine itself, in pure Java: no network, no native code, no model to fetch.
 *
 * <p>Begin with {@link org.casewright.transcription.sphinx4.Sphinx4SpeechToText}.
 */
@NullMarked
package org.casewright.transcription.sphinx4;

import org.jspecify.annotations.NullMarked;
