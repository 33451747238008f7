package org.casewright.generation.render;

import java.util.List;

/**
 * A headed part.
 *
 * @param heading as in the template
 * @param blocks in order
 */
public record OutlineSection(String heading, List<Block> blocks) {}
