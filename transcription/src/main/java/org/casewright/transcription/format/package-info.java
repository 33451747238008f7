/**
 * Transcripts that other tools made: WebVTT, SubRip, Word as Teams exports it, {@code Name: words} text, Praat TextGrids
 * and Casewright's own stored form.
 *
 * <p>Start with {@link org.casewright.transcription.format.TranscriptReader}.
 */
@NullMarked
package org.casewright.transcription.format;

import org.jspecify.annotations.NullMarked;
