/**
 * Whose voice is whose: only what a person has said, never a guess.
 *
 * <p>Start with {@link org.casewright.transcription.voices.ConfirmedVoices}.
 */
@NullMarked
package org.casewright.transcription.voices;

import org.jspecify.annotations.NullMarked;
