package org.casewright.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Template;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Tenant;
import org.casewright.core.speech.Transcript;
import org.casewright.generation.draft.DocumentGenerator;
import org.casewright.generation.draft.DraftRequest;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.template.TemplateLibrary;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.InMemoryLedgerStore;
import org.casewright.transcription.format.ReadingLimits;
import org.casewright.transcription.format.TranscriptFile;
import org.casewright.transcription.format.TranscriptReader;

/**
 * Reads and drafts as a vendor would, through the gate, for a family that does not exist: the checks allow everything and
 * the ledger dies with the run. One serves one run.
 */
final class Harness {

    private static final Tenant TENANT = new Tenant("evaluation");
    private static final CaseId CASE = new CaseId("evaluation");
    private static final Actor ACTOR = new Actor("evaluation", "The measuring harness", "evaluator");
    private static final Reason BASIS = new Reason("evaluation_data");

    private final TranscriptReader reader = reader();
    private final AuditLedger ledger = AuditLedger.open(new InMemoryLedgerStore());
    private final Gate gate = Gate.builder()
            .access((operation, at) -> new Verdict.Allowed(BASIS))
            .consent((operation, at) -> new Verdict.Allowed(BASIS))
            .audit(ledger)
            .build();
    private final Drafter drafter;

    Harness(Drafter drafter) {
        this.drafter = drafter;
    }

    /** The reader every task reads with. */
    static TranscriptReader reader() {
        return new TranscriptReader(ReadingLimits.standard());
    }

    /**
     * Reads one file, and says that English was spoken, as a vendor's form would.
     *
     * @throws org.casewright.transcription.format.UnreadableTranscriptException if it is refused
     */
    Transcript read(Path path, String title) {
        return reader.read(TranscriptFile.builder()
                .title(title)
                .language("en-GB")
                .path(path)
                .build());
    }

    /**
     * Drafts one document. The drafter is told the day and the children's names, and nothing else of the family.
     *
     * @param on the day, where known
     */
    Draft draft(Transcript transcript, Template template, Optional<LocalDate> on, List<String> children) {
        List<Person> people = new ArrayList<>();
        for (String child : children) {
            people.add(new Person(new PersonId("child-" + (people.size() + 1)), child, "child"));
        }
        DocumentGenerator generator = DocumentGenerator.builder()
                .gate(gate)
                .drafter(drafter)
                .templates(TemplateLibrary.builtIn().with(template))
                .build();
        Performed<Draft> performed = generator.draft(
                CaseWork.builder()
                        .tenant(TENANT)
                        .actor(ACTOR)
                        .purpose(Purpose.SERVICE_EVALUATION)
                        .caseId(CASE)
                        .build(),
                DraftRequest.builder()
                        .template(template.ref().id())
                        .occasion(new Occasion(TENANT, CASE, on, people, Map.of()))
                        .transcript(transcript)
                        .build());
        if (performed instanceof Performed.Done<Draft> done) {
            return done.value();
        }
        throw new IllegalStateException("The harness's own gate refused, which allows everything");
    }

    /** Entries of the ledger so far: an intent and an outcome for each draft. */
    long acts() {
        return ledger.entries(TENANT).count();
    }
}
