package org.casewright.core.testkit;

import java.util.UUID;
import org.casewright.core.record.Tenant;

/** A tenant nobody used before, so that a contract can run again and again on one real database. */
final class FreshTenant {

    private FreshTenant() {}

    static Tenant next() {
        return new Tenant("contract-" + UUID.randomUUID());
    }
}
