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
            names = "--actor-id",
            paramLabel = "ID",
            defaultValue = "${env:CASEWRIGHT_ACTOR_ID}",
            description = "Your user key; CASEWRIGHT_ACTOR_ID by default.")
    private @Nullable String actorId;

    @Option(
            names = "--actor-name",
            paramLabel = "NAME",
            defaultValue = "${env:CASEWRIGHT_ACTOR_NAME}",
            description = "Your name as it stands under documents; CASEWRIGHT_ACTOR_NAME by default.")
    private @Nullable String actorName;

    @Option(
            names = "--actor-role",
            paramLabel = "ROLE",
            defaultValue = "${env:CASEWRIGHT_ACTOR_ROLE}",
            description = "Your role, such as 'social worker'; CASEWRIGHT_ACTOR_ROLE by default.")
    private @Nullable String actorRole;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            defaultValue = "STATUTORY_CASE_RECORDING",
            description = "Why: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
    private Purpose purpose = Purpose.STATUTORY_CASE_RECORDING;

    CaseOptions() {}

    /** For the demo, which knows its own places. */
    static CaseOptions of(Path caseFile, Path permissions, Path ledger, Actor actor, List<String> people) {
        CaseOptions options = new CaseOptions();
        options.caseFile = caseFile.toString();
        options.permissions = permissions;
        options.ledger = ledger;
        options.actorId = actor.id();
        options.actorName = actor.name();
        options.actorRole = actor.role();
        options.people = people;
        return options;
    }

    CaseFile caseFile() throws IOException {
        return CaseFile.read(caseFile);
    }

    Path permissions() {
        return permissions != null ? permissions : beside("permissions.json");
    }

    Path ledger() {
        return ledger != null ? ledger : beside("ledger.db");
    }

    Actor actor() {
        if (blank(actorId) || blank(actorName) || blank(actorRole)) {
            throw new WrongUseException("Who acts? Give --actor-id, --actor-name and --actor-role, or set"
                    + " CASEWRIGHT_ACTOR_ID, CASEWRIGHT_ACTOR_NAME and CASEWRIGHT_ACTOR_ROLE.");
        }
        return new Actor(actorId, actorName, actorRole);
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

    @org.jspecify.annotations.NullUnmarked
    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
