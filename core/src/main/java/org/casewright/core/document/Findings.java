package org.casewright.core.document;

import java.util.List;

/**
 * What a check of one draft found.
 *
 * @param draft that was checked
 * @param contentDigest SHA-256 of the checked draft's canonical JSON, so that findings are never shown beside another
 *     text
 * @param findings blocking ones first, then in the order of the document
 */
public record Findings(DraftId draft, String contentDigest, List<Finding> findings) {

    /** Copies the findings. */
    public Findings {
        findings = List.copyOf(findings);
    }

    /** Whether any of them stops release. */
    public boolean blocking() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
    }
}
