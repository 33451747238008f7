package org.casewright.core.document;

import java.util.Optional;
import org.casewright.core.oversight.Processor;

/**
 * How a draft came about.
 *
 * @param drafter and version, such as {@code extractive/1}
 * @param processor what did the work, and where
 * @param prompt the prompt resource and its SHA-256, where a model was asked
 * @param evidenceDigest SHA-256 over the passages the drafter was shown
 */
public record DraftProvenance(String drafter, Processor processor, Optional<String> prompt, String evidenceDigest) {}
