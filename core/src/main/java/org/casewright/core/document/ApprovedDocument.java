package org.casewright.core.document;

import java.util.List;

/**
 * A draft that a named person has made their own. What is approved is what is released: nothing is asked of a model
 * again.
 *
 * @param content as approved
 * @param approval by whom, and after what
 * @param findings that stood at approval, overridden or not blocking
 */
public record ApprovedDocument(Draft content, Approval approval, List<Finding> findings) {

    /** Copies the findings. */
    public ApprovedDocument {
        findings = List.copyOf(findings);
    }
}
