package org.casewright.cli;

import java.io.IOException;
import java.time.Clock;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.casewright.governance.consent.PermissionRegister;
import org.casewright.governance.jdbc.SqliteLedger;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.quality.QualityReview;
import org.casewright.governance.review.ReviewDesk;

/** The front doors, joined over the files of one case: what a vendor's own main does over its database. */
final class Desk {

    /** Whoever can read the case file may work on it; a vendor asks its own roles and allocations here. */
    private static final Reason HOLDS_THE_CASE_FILE = new Reason("holds_the_case_file");

    private final AuditLedger ledger;
    private final PermissionRegister permissions;
    private final Gate gate;

    private Desk(AuditLedger ledger, PermissionRegister permissions, Gate gate) {
        this.ledger = ledger;
        this.permissions = permissions;
        this.gate = gate;
    }

    static Desk open(CaseOptions options) throws IOException {
        AuditLedger ledger = AuditLedger.open(SqliteLedger.at(options.ledger()));
        PermissionRegister permissions = PermissionRegister.builder()
                .store(new FilePermissionStore(options.permissions()))
                .audit(ledger)
                .build();
        Gate gate = Gate.builder()
                .access((operation, at) -> new Verdict.Allowed(HOLDS_THE_CASE_FILE))
                .consent(permissions)
                .audit(ledger)
                .clock(Clock.systemUTC())
                .build();
        return new Desk(ledger, permissions, gate);
    }

    Gate gate() {
        return gate;
    }

    AuditLedger ledger() {
        return ledger;
    }

    PermissionRegister permissions() {
        return permissions;
    }

    QualityReview quality() {
        return QualityReview.standard(gate);
    }

    ReviewDesk reviewDesk() {
        return ReviewDesk.builder().gate(gate).quality(quality()).build();
    }
}
