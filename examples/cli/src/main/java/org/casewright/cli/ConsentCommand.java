package org.casewright.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records what people answered about capturing their words, and asks whether something is allowed. */
@Command(
        name = "consent",
        description = {
            "Records what each person answered about capture, and asks whether an act is allowed now.",
            "This is permission for the method of recording; a refusal never stops ordinary notes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casewright consent record --case case.json --person P-1 --answer given --scope transcript,draft \\",
            "      --how 'in person, easy-read leaflet'",
            "  casewright consent check --case case.json --people P-1,P-2 --act transcribe"
        })
final class ConsentCommand implements Runnable {

    @Override
    public void run() {
        throw new WrongUseException("What about consent? record, show or check.");
    }

    @Command(description = "Records one person's answer, in the permissions file and in the ledger.")
    int record(
            @Mixin CaseOptions options,
            @Mixin JsonOption json,
            @Option(names = "--person", required = true, paramLabel = "ID", description = "Whose answer.")
                    String person,
            @Option(names = "--answer", required = true, description = "${COMPLETION-CANDIDATES}.")
                    CapturePermission.Answer answer,
            @Option(names = "--scope", split = ",", description = "What was asked about: ${COMPLETION-CANDIDATES}.")
                    @Nullable
                    Set<CaptureScope> scope,
            @Option(
                            names = "--how",
                            paramLabel = "TEXT",
                            defaultValue = "in person",
                            description = "How it was explained.")
                    String how,
            @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "In which language.")
                    String language,
            @Option(names = "--expires", paramLabel = "INSTANT", description = "When it stops counting.") @Nullable
                    Instant expires,
            @Option(names = "--reason", paramLabel = "TEXT", description = "Why not asked, refused or withdrawn.")
                    @Nullable
                    String reason)
            throws IOException {
        CaseWork work = options.work();
        CapturePermission permission;
        try {
            permission = new CapturePermission(
                    options.caseFile().chosen(List.of(person)).iterator().next(),
                    answer,
                    scope == null ? Set.of() : scope,
                    Instant.now(),
                    work.actor().id(),
                    how,
                    language,
                    Optional.ofNullable(expires),
                    Optional.ofNullable(reason));
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(e.getMessage() + ".");
        }
        long index = Desk.open(options).permissions().record(work, permission).index();
        json.print(
                "Recorded: " + line(permission) + " (ledger entry " + index + ")",
                Map.of("person", person, "answer", answer, "entry", index));
        return ExitCode.GOOD;
    }

    @Command(description = "Shows every answer on the file, oldest first.")
    int show(@Mixin CaseOptions options, @Mixin JsonOption json) throws IOException {
        for (CapturePermission permission :
                Desk.open(options).permissions().permissions(options.work()).answers()) {
            json.print(
                    line(permission),
                    Map.of(
                            "person", permission.person().value(),
                            "answer", permission.answer(),
                            "scope", permission.scope(),
                            "at", permission.at().toString()));
        }
        return ExitCode.GOOD;
    }

    @Command(description = "Says whether an act would be admitted now (exit 0) or refused (exit 1), without doing it.")
    int check(
            @Mixin CaseOptions options,
            @Mixin JsonOption json,
            @Option(names = "--act", required = true, description = "${COMPLETION-CANDIDATES}.") Act act)
            throws IOException {
        Verdict verdict = Desk.open(options)
                .permissions()
                .check(options.work().operation(act, Processor.casewright()), Instant.now());
        if (verdict instanceof Verdict.Denied denied) {
            json.print(
                    "Refused (" + denied.reason().code() + "). " + denied.remedy(),
                    Map.of("allowed", false, "reason", denied.reason().code(), "remedy", denied.remedy()));
            return ExitCode.FINDINGS;
        }
        String basis = ((Verdict.Allowed) verdict).basis().code();
        json.print("Allowed (" + basis + ").", Map.of("allowed", true, "reason", basis));
        return ExitCode.GOOD;
    }

    private static String line(CapturePermission permission) {
        return permission.person().value() + " " + permission.answer().name().toLowerCase(Locale.ROOT) + " "
                + permission.scope().stream().sorted().toList() + " at " + permission.at();
    }
}
