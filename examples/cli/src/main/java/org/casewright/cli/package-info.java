/** The {@code casewright} command. */
@NullMarked
package org.casewright.cli;

import org.jspecify.annotations.NullMarked;
