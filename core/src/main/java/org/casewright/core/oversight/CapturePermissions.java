package org.casewright.core.oversight;

import java.util.List;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;

/**
 * Everything the people of one case answered about capturing their words, in the order it was answered. Nothing is ever
 * taken out: a later answer counts, an earlier one stays to be seen.
 *
 * @param tenant the authority
 * @param caseId the file
 * @param answers oldest first
 */
public record CapturePermissions(Tenant tenant, CaseId caseId, List<CapturePermission> answers) {

    /** Copies the answers. */
    public CapturePermissions {
        answers = List.copyOf(answers);
    }
}
