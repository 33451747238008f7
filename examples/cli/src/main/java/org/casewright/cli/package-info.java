/**
 * The {@code casewright} command, for people who script integrations.
 *
 * <p>Start with {@link org.casewright.cli.Casewright}; each step of the main job is one command class.
 */
@NullMarked
package org.casewright.cli;

import org.jspecify.annotations.NullMarked;
