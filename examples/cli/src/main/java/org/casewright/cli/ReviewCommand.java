package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.StatementId;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Performed;
import org.casewright.core.record.Citation;
import org.casewright.core.record.PassageId;
import org.casewright.governance.review.Review;
import org.casewright.governance.review.ReviewDesk;
import org.casewright.governance.review.ReviewOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews a draft: opens sources, changes sentences, decides, overrides, approves. */
@Command(
        name = "review",
        description = {
            "A named person makes a draft their own. The review lies in a file between the steps;",
            "each step changes that file, whole or not at all."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casewright review open draft.json --case case.json -o review.json",
            "  casewright review show review.json",
            "  casewright review decide review.json --case case.json --field bedroom_seen --value yes",
            "  casewright review edit review.json --case case.json --statement child_voice.1 --text '...'",
            "  casewright review override review.json --case case.json --finding 2 --reason '...'",
            "  casewright review approve review.json --case case.json -o approved.json"
        })
final class ReviewCommand implements Runnable {

    @Override
    public void run() {
        throw new WrongUseException(
                "Which step? open, show, evidence, edit, remove, add, assign, decide, override or approve.");
    }

    /** The review being worked on. */
    static final class ReviewFile {

        @Parameters(paramLabel = "REVIEW", description = "The review's file.")
        private Path file = Path.of("");

        Review read() throws IOException {
            return Review.FORM.read(FileStore.read(file.toString()));
        }

        void write(Review review) throws IOException {
            FileStore.write(file, Review.FORM.write(review));
        }
    }

    @Command(description = "Begins a review of a draft; you become its reviewer.")
    int open(
            @Mixin CaseOptions options,
            @Mixin ResultOptions result,
            @Parameters(paramLabel = "DRAFT", description = "A draft; - for standard input.") String draft)
            throws IOException {
        Draft read = StoredForm.DRAFT.read(FileStore.read(draft));
        Performed<Review> performed = Desk.open(options).reviewDesk().open(options.work(), read);
        if (performed instanceof Performed.Done<Review> done) {
            result.give(Review.FORM.write(done.value()));
            FindingLines.of(done.value().findings().findings()).forEach(result::say);
            return done.value().open().isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
        }
        return result.refused(((Performed.Refused<Review>) performed).refusal());
    }

    @Command(description = "Shows the draft as it stands, with sources and findings beside the sentences.")
    int show(@Mixin ReviewFile file, @Mixin JsonOption json) throws IOException {
        Review review = file.read();
        ReviewPage.lines(review).forEach(line -> json.print(line, Map.of("line", line)));
        return review.open().isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
    }

    @Command(description = "Shows the sources of a sentence, and notes that you opened them.")
    int evidence(
            @Mixin CaseOptions options,
            @Mixin ReviewFile file,
            @Mixin JsonOption json,
            @Mixin QuietOption result,
            @Option(names = "--statement", required = true, paramLabel = "ID", description = "Of which sentence.")
                    String statement)
            throws IOException {
        Draft draft = file.read().draft();
        List<PassageId> cited = draft.statements()
                .filter(candidate -> candidate.id().value().equals(statement))
                .flatMap(candidate -> candidate.citations().stream())
                .map(Citation::passage)
                .distinct()
                .toList();
        if (cited.isEmpty()) {
            throw new WrongUseException("The draft has no sentence " + statement + " that points at a source.");
        }
        int code = step(
                options,
                file,
                result,
                (desk, work, review) -> desk.openEvidence(work, review, cited.toArray(PassageId[]::new)));
        if (code != ExitCode.GOOD) {
            return code;
        }
        cited.stream()
                .flatMap(id -> draft.passage(id).stream())
                .forEach(passage -> json.print(
                        passage.speaker().map(name -> name + ", ").orElse("") + passage.place() + ": " + passage.text(),
                        Map.of("passage", passage.id().value(), "text", passage.text())));
        return ExitCode.GOOD;
    }

    @Command(description = "Puts your words in the place of a sentence.")
    int edit(
            @Mixin CaseOptions options,
            @Mixin ReviewFile file,
            @Mixin QuietOption result,
            @Option(names = "--statement", required = true, paramLabel = "ID", description = "Which.") String statement,
            @Option(names = "--text", required = true, paramLabel = "WORDS", description = "Yours.") String words)
            throws IOException {
        return step(
                options,
                file,
                result,
                (desk, work, review) -> desk.edit(work, review, new StatementId(statement), words));
    }

    @Command(description = "Takes a sentence out.")
    int remove(
            @Mixin CaseOptions options,
            @Mixin ReviewFile file,
            @Mixin QuietOption result,
            @Option(names = "--statement", required = true, paramLabel = "ID", description = "Which.") String statement)
            throws IOException {
        return step(
                options, file, result, (desk, work, review) -> desk.remove(work, review, new StatementId(statement)));
    }

    @Command(description = "Adds a sentence of your own to a field.")
    int add(
            @Mixin CaseOptions options,
            @Mixin ReviewFile file,
            @Mixin QuietOption result,
            @Option(names = "--field", required = true, paramLabel = "ID", description = "Which field.") String field,
            @Option(names = "--text", required = true, paramLabel = "WORDS", description = "Yours.") String words)
            throws IOException {
        return step(options, file, result, (desk, work, review) -> desk.add(work, review, field, words));
    }

    @Command(description = "Says who does an action by when, where that was not said aloud.")
    int assign(
            @Mixin CaseOptions options,
            @Mixin ReviewFile file,
            @Mixin QuietOption result,
            @Option(names = "--statement", required = true, paramLabel = "ID", description = "Which.") String statement,
            @Option(names = "--owner", required = true, paramLabel = "NAME", description = "Who.") String owner,
            @Option(names = "--due", required = true, paramLabel = "DATE", description = "By when.") LocalDate due)
            throws IOException {
        return step(
                options,
                file,
                result,
                (desk, work, review) -> desk.assign(work, review, new StatementId(statement), owner, due));
    }

    @Command(description = "Enters your decision in a field that belongs to people.")
    int decide(
            @Mixin CaseOptions options,
            @Mixin ReviewFile file,
            @Mixin QuietOption result,
            @Option(names = "--field", required = true, paramLabel = "ID", description = "Which field.") String field,
            @Option(names = "--value", required = true, paramLabel = "VALUE", description = "Yours.") String value)
            throws IOException {
        return step(options, file, result, (desk, work, review) -> desk.decide(work, review, field, value));
    }

    @Command(description = "Lets the document go on in spite of a finding, with your reason.")
    int override(
            @Mixin CaseOptions options,
            @Mixin ReviewFile file,
            @Mixin QuietOption result,
            @Option(names = "--finding", required = true, paramLabel = "N", description = "Its number in 'show'.")
                    int number,
            @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Yours; kept for good.")
                    String reason)
            throws IOException {
        return step(options, file, result, (desk, work, review) -> {
            List<Finding> findings = review.findings().findings();
            if (number < 1 || number > findings.size()) {
                throw new IllegalArgumentException("there is no finding " + number + "; there are " + findings.size());
            }
            return desk.override(work, review, findings.get(number - 1), reason);
        });
    }

    @Command(description = "Makes the document yours (exit 0), or says what stops it (exit 1).")
    int approve(@Mixin CaseOptions options, @Mixin ReviewFile file, @Mixin ResultOptions result) throws IOException {
        Review review = file.read();
        CaseWork work = options.work();
        ReviewDesk desk = Desk.open(options).reviewDesk();
        Performed<ReviewOutcome> performed = wrongUseIfBad(() -> desk.approve(work, review));
        if (performed instanceof Performed.Refused<ReviewOutcome> refused) {
            return result.refused(refused.refusal());
        }
        ReviewOutcome outcome = ((Performed.Done<ReviewOutcome>) performed).value();
        if (outcome instanceof ReviewOutcome.Approved approved) {
            result.give(StoredForm.APPROVED.write(approved.document()));
            result.say("Approved by " + review.reviewer().name() + ".");
            return ExitCode.GOOD;
        }
        result.say("Not approved. It stays a draft until these are mended, decided or overridden:");
        FindingLines.of(((ReviewOutcome.Blocked) outcome).findings()).forEach(result::say);
        return ExitCode.FINDINGS;
    }

    private static int step(CaseOptions options, ReviewFile file, QuietOption result, Step step) throws IOException {
        Review review = file.read();
        CaseWork work = options.work();
        ReviewDesk desk = Desk.open(options).reviewDesk();
        Performed<Review> performed = wrongUseIfBad(() -> step.take(desk, work, review));
        if (performed instanceof Performed.Refused<Review> refused) {
            return result.refused(refused.refusal());
        }
        file.write(((Performed.Done<Review>) performed).value());
        return ExitCode.GOOD;
    }

    private static <T> T wrongUseIfBad(Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(e.getMessage() + ".");
        }
    }

    /** One step of a review. */
    @FunctionalInterface
    private interface Step {
        Performed<Review> take(ReviewDesk desk, CaseWork work, Review review);
    }
}
