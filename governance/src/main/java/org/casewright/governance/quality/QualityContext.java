package org.casewright.governance.quality;

import java.time.LocalDate;

/**
 * What a rule may know beside the draft.
 *
 * @param today in England
 */
public record QualityContext(LocalDate today) {}
