/** Speech to text on the machine itself, in pure Java. */
@NullMarked
package org.casewright.transcription.sphinx4;

import org.jspecify.annotations.NullMarked;
