package org.casewright.governance.consent;

import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.ConsentCheck;
import org.casewright.core.testkit.ConsentCheckContract;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.RecordingAuditTrail;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The permission register keeps the contract: it")
class PermissionRegisterContractTest extends ConsentCheckContract {

    @Override
    protected ConsentCheck knowing(CapturePermissions answers) {
        return PermissionRegister.builder()
                .store(InMemoryPermissionStore.of(answers))
                .audit(new RecordingAuditTrail())
                .clock(InventedFamily.CLOCK)
                .build();
    }
}
