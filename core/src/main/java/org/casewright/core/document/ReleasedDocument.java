package org.casewright.core.document;

import java.util.List;
import java.util.Optional;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.CapturePermission;

/**
 * An approved document on its way out, with everything that shows how it came about.
 *
 * @param document as approved
 * @param permissions of the people concerned, as they stood
 * @param history the case's entries of the audit trail that led here, in order
 * @param proof that the approval is in the ledger, where the trail can prove it
 */
public record ReleasedDocument(
        ApprovedDocument document,
        List<CapturePermission> permissions,
        List<AuditEntry> history,
        Optional<LedgerProof> proof) {

    /** Copies the lists. */
    public ReleasedDocument {
        permissions = List.copyOf(permissions);
        history = List.copyOf(history);
    }
}
