/**
 * From a recording, or another tool's transcript, to a transcript that can be trusted.
 *
 * <p>Start with {@link org.casewright.transcription.Transcriber}.
 */
@NullMarked
package org.casewright.transcription;

import org.jspecify.annotations.NullMarked;
