package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Purpose;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every step has to know: whose file, who acts, where permissions and ledger lie. */
final class CaseOptions {

    @Option(
            names = "--case",
            required = true,
            paramLabel = "FILE",
            description = "The case: tenant, case id and people, as JSON.")
    private String caseFile = "";

    @Option(
            names = "--permissions",
            paramLabel = "FILE",
            description = "What people answered about capture, as JSON; permissions.json beside the case by default.")
    private @Nullable Path permissions;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The audit ledger, an SQLite file; ledger.db beside the case by default.")
    private @Nullable Path ledger;

    @Option(
            names = "--people",
            split = ",",
            paramLabel = "ID",
            description = "Family members present or concerned, by their ids in the case file.")
    private List<String> people = List.of();

    @Option(
            names = "--actor",
            paramLabel = "FILE",
            defaultValue = "${env:CASEWRIGHT_ACTOR}",
            description = "Who acts: id, name and role, as JSON; the file named by CASEWRIGHT_ACTOR by default.")
    private @Nullable String actor;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            defaultValue = "STATUTORY_CASE_RECORDING",
            description = "Why: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
    private Purpose purpose = Purpose.STATUTORY_CASE_RECORDING;

    CaseOptions() {}

    CaseFile caseFile() throws IOException {
        return CaseFile.read(caseFile);
    }

    Path permissions() {
        return permissions != null ? permissions : beside("permissions.json");
    }

    Path ledger() {
        return ledger != null ? ledger : beside("ledger.db");
    }

    private Actor actor() throws IOException {
        if (actor == null || actor.isBlank()) {
            throw new WrongUseException("Who acts? Give --actor FILE, or name the file in CASEWRIGHT_ACTOR; it holds"
                    + " {\"id\": …, \"name\": …, \"role\": …}.");
        }
        return SmallFile.read(actor, Actor.class, "\"id\", \"name\" and \"role\"");
    }

    CaseWork work() throws IOException {
        CaseFile file = caseFile();
        return CaseWork.builder()
                .tenant(file.tenant())
                .caseId(file.caseId())
                .actor(actor())
                .purpose(purpose)
                .people(file.chosen(people))
                .build();
    }

    private Path beside(String name) {
        if (FileStore.isStandardStream(caseFile)) {
            return Path.of(name);
        }
        Path folder = Path.of(caseFile).toAbsolutePath().getParent();
        return folder == null ? Path.of(name) : folder.resolve(name);
    }
}
