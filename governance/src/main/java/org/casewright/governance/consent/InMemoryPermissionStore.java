package org.casewright.governance.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;

/**
 * Answers in memory, for one process: a command, a test, a step that reads the stored form first and writes it back
 * after. Safe for many threads.
 */
public final class InMemoryPermissionStore implements PermissionStore {

    private record Key(Tenant tenant, CaseId caseId) {}

    private final Map<Key, CapturePermissions> held = new ConcurrentHashMap<>();

    /** A store without answers. */
    public InMemoryPermissionStore() {}

    /**
     * A store that holds these answers from the start.
     *
     * @param permissions of one case, as read from their stored form
     */
    public static InMemoryPermissionStore of(CapturePermissions permissions) {
        return of(List.of(permissions));
    }

    /**
     * A store that holds these answers from the start.
     *
     * @param permissions of several cases, no case twice
     */
    public static InMemoryPermissionStore of(Iterable<CapturePermissions> permissions) {
        InMemoryPermissionStore store = new InMemoryPermissionStore();
        permissions.forEach(one -> {
            if (store.held.put(new Key(one.tenant(), one.caseId()), one) != null) {
                throw new IllegalArgumentException("permissions must not hold one case twice");
            }
        });
        return store;
    }

    @Override
    public CapturePermissions read(Tenant tenant, CaseId caseId) {
        return held.getOrDefault(new Key(tenant, caseId), new CapturePermissions(tenant, caseId, List.of()));
    }

    @Override
    public void add(Tenant tenant, CaseId caseId, CapturePermission answer) {
        CapturePermissions first = new CapturePermissions(tenant, caseId, List.of(answer));
        held.merge(new Key(tenant, caseId), first, (before, added) -> {
            List<CapturePermission> answers = new ArrayList<>(before.answers());
            answers.addAll(added.answers());
            return new CapturePermissions(tenant, caseId, answers);
        });
    }
}
