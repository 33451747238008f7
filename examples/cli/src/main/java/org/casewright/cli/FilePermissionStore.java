package org.casewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;
import org.casewright.governance.consent.PermissionStore;

/** Keeps one case's answers in a JSON file, which stands for a table of the vendor's database. */
final class FilePermissionStore implements PermissionStore {

    private final Path file;

    FilePermissionStore(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void add(Tenant tenant, CaseId caseId, CapturePermission answer) {
        List<CapturePermission> answers = new ArrayList<>(read(tenant, caseId).answers());
        answers.add(answer);
        try {
            FileStore.write(file, StoredForm.PERMISSIONS.write(new CapturePermissions(tenant, caseId, answers)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized CapturePermissions read(Tenant tenant, CaseId caseId) {
        if (!Files.exists(file)) {
            return new CapturePermissions(tenant, caseId, List.of());
        }
        CapturePermissions kept;
        try {
            kept = StoredForm.PERMISSIONS.read(FileStore.read(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!kept.tenant().equals(tenant) || !kept.caseId().equals(caseId)) {
            throw new WrongUseException(file + " holds the permissions of another case.");
        }
        return kept;
    }
}
