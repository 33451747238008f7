/** From a recording to a transcript that can be trusted. */
@NullMarked
package org.casewright.transcription;

import org.jspecify.annotations.NullMarked;
