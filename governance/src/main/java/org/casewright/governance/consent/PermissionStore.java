package org.casewright.governance.consent;

import org.casewright.core.ProviderSpi;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;

/**
 * Where people's answers lie, so that a withdrawal taken on one node of a cluster stops work on every other.
 *
 * <p>Implementations are safe for many threads. The stored form of the answers is
 * {@link org.casewright.core.json.StoredForm#PERMISSIONS}; a column that holds it for each case will do.
 */
@ProviderSpi
public interface PermissionStore {

    /**
     * All answers on one case as they stand now.
     *
     * @param tenant the authority
     * @param caseId the file
     * @return without answers if nothing was ever asked
     */
    CapturePermissions read(Tenant tenant, CaseId caseId);

    /**
     * Adds an answer behind the others. When this returns, every later {@link #read} on any node sees it.
     *
     * @param tenant the authority
     * @param caseId the file
     * @param answer to add
     */
    void add(Tenant tenant, CaseId caseId, CapturePermission answer);
}
