package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;
import org.casewright.governance.jdbc.SqliteLedger;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks into the audit ledger and checks it. */
@Command(
        name = "ledger",
        description = "Checks the audit ledger, shows it, and keeps its checkpoints.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  casewright ledger verify --ledger ledger.db --tenant riverbank",
            "  casewright ledger checkpoint --ledger ledger.db --tenant riverbank -o checkpoint.json",
            "  casewright ledger verify --ledger ledger.db --tenant riverbank --since checkpoint.json"
        })
final class LedgerCommand implements Runnable {

    private static final StoredForm<Checkpoint> CHECKPOINT = new StoredForm<>("checkpoint", 1, Checkpoint.class);

    @Override
    public void run() {
        throw new WrongUseException("What about the ledger? verify, show, unfinished or checkpoint.");
    }

    /** Which ledger. */
    static final class LedgerFile {

        @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger, an SQLite file.")
        private Path file = Path.of("");

        @Option(names = "--tenant", required = true, paramLabel = "NAME", description = "Whose log.")
        private String tenant = "";

        Tenant tenant() {
            return new Tenant(tenant);
        }

        AuditLedger open() throws IOException {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return AuditLedger.open(SqliteLedger.readOnly(file));
        }
    }

    @Command(description = "Re-reads and re-hashes every entry: intact (exit 0), or where it is broken (exit 1).")
    int verify(
            @Mixin LedgerFile ledger,
            @Mixin JsonOption json,
            @Option(
                            names = "--since",
                            paramLabel = "FILE",
                            description = "A checkpoint kept elsewhere, which the log must go on from.")
                    @Nullable
                    Path since)
            throws IOException {
        Verification verification = since == null
                ? ledger.open().verify(ledger.tenant())
                : ledger.open().verify(ledger.tenant(), CHECKPOINT.read(FileStore.read(since.toString())));
        if (verification instanceof Verification.Intact intact) {
            json.print(
                    "Intact: " + intact.entries() + " entries, tree hash " + intact.root(),
                    Map.of("intact", true, "entries", intact.entries(), "root", intact.root()));
            return ExitCode.GOOD;
        }
        Verification.Broken broken = (Verification.Broken) verification;
        json.print(
                "BROKEN at entry " + broken.index() + " (" + broken.part() + "): " + broken.reason(),
                Map.of("intact", false, "part", broken.part(), "index", broken.index(), "reason", broken.reason()));
        return ExitCode.FINDINGS;
    }

    @Command(description = "Shows the entries, oldest first.")
    int show(
            @Mixin LedgerFile ledger,
            @Mixin JsonOption json,
            @Option(names = "--case-id", paramLabel = "ID", description = "Only of this case.") @Nullable String caseId)
            throws IOException {
        AuditLedger open = ledger.open();
        try (Stream<AuditEntry> entries =
                caseId == null ? open.entries(ledger.tenant()) : open.entries(ledger.tenant(), new CaseId(caseId))) {
            entries.forEach(entry -> json.print(line(entry), object(entry)));
        }
        return ExitCode.GOOD;
    }

    @Command(description = "Shows acts that began and have no outcome: the process died in between (exit 1).")
    int unfinished(@Mixin LedgerFile ledger, @Mixin JsonOption json) throws IOException {
        List<AuditEntry> entries = ledger.open().unfinished(ledger.tenant());
        entries.forEach(entry -> json.print(line(entry), object(entry)));
        if (entries.isEmpty()) {
            json.note("Every act has its outcome.");
        }
        return entries.isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
    }

    @Command(
            description =
                    "Writes where the log ends now; keep it where nobody who can change the ledger can change it.")
    int checkpoint(@Mixin LedgerFile ledger, @Mixin ResultOptions result) throws IOException {
        Optional<Checkpoint> checkpoint = ledger.open().checkpoint(ledger.tenant());
        if (checkpoint.isEmpty()) {
            throw new WrongUseException("This tenant's log has no entries yet.");
        }
        result.give(CHECKPOINT.write(checkpoint.get()));
        return ExitCode.GOOD;
    }

    private static String line(AuditEntry entry) {
        AuditEvent event = entry.event();
        return String.format(
                "%4d  %s  %-8s %-22s %-12s %s",
                entry.index(), event.at(), event.phase(), event.code(), event.actorId(), event.details());
    }

    private static Map<String, Object> object(AuditEntry entry) {
        AuditEvent event = entry.event();
        return Map.of(
                "index", entry.index(),
                "at", event.at().toString(),
                "phase", event.phase(),
                "code", event.code(),
                "actor", event.actorId(),
                "act", event.actId().value(),
                "details", event.details(),
                "leafHash", entry.leafHash());
    }
}
