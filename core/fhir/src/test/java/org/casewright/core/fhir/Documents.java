package org.casewright.core.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftProvenance;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedTemplate;
import org.casewright.core.testkit.InventedVisit;

/** The invented document, otherwise than it was. */
final class Documents {

    private Documents() {}

    /** Without permissions, history and proof, as from a vendor who keeps none. */
    static ReleasedDocument bare() {
        return new ReleasedDocument(InventedDocument.approved(), List.of(), List.of(), Optional.empty());
    }

    static ReleasedDocument about(List<Person> people) {
        Draft draft = InventedDocument.reviewed();
        Occasion was = draft.occasion();
        return with(draft, new Occasion(was.tenant(), was.caseId(), was.on(), people, was.facts()), draft.provenance());
    }

    static ReleasedDocument draftedByModel() {
        Draft draft = InventedDocument.reviewed();
        return with(
                draft,
                draft.occasion(),
                new DraftProvenance(
                        "model/1",
                        new Processor("gpt-invented@models.example.org", Processor.Location.CONTRACTED_UK),
                        Optional.of("draft-1 " + draft.provenance().evidenceDigest()),
                        draft.provenance().evidenceDigest()));
    }

    static ReleasedDocument answered(CapturePermission... answers) {
        return new ReleasedDocument(InventedDocument.approved(), List.of(answers), List.of(), Optional.empty());
    }

    static ReleasedDocument after(AuditEvent... events) {
        List<AuditEntry> history = new ArrayList<>();
        for (AuditEvent event : events) {
            history.add(new AuditEntry(history.size(), event, "ab".repeat(32)));
        }
        return new ReleasedDocument(InventedDocument.approved(), List.of(), history, Optional.empty());
    }

    /** One narrative of these sentences, each resting on the whole of the child's first words. */
    static ReleasedDocument saying(String... sentences) {
        Passage passage = InventedVisit.passageWith(InventedVisit.PLANTED_WORDS);
        byte[] salt = "invented salt for FHIR".getBytes(StandardCharsets.UTF_8);
        List<Statement> statements = new ArrayList<>();
        for (String sentence : sentences) {
            statements.add(new Statement(
                    new StatementId("said." + statements.size()),
                    sentence,
                    List.of(Citation.of(passage, 0, passage.text().length(), salt)),
                    new Support.Unsupported("The source says otherwise: " + sentence),
                    Statement.Origin.MODEL));
        }
        Draft draft = InventedDocument.reviewed()
                .withSections(List.of(new DraftSection(
                        "said",
                        "What <b>was</b> said & by whom",
                        List.of(
                                new FieldContent.Narrative(InventedTemplate.CHILD_VOICE, statements),
                                new FieldContent.Actions(InventedTemplate.ACTIONS, List.of()),
                                new FieldContent.Fact(InventedTemplate.DATE, Optional.empty()),
                                new FieldContent.Decision(InventedTemplate.NEXT_STEP, Optional.empty())))));
        return with(draft, draft.occasion(), draft.provenance());
    }

    static Person person(String key, String relationship) {
        return new Person(new PersonId(key), "Invented " + key, relationship);
    }

    private static ReleasedDocument with(Draft draft, Occasion occasion, DraftProvenance provenance) {
        Draft changed = new Draft(
                draft.id(),
                draft.template(),
                draft.title(),
                draft.audience(),
                occasion,
                draft.sources(),
                draft.sections(),
                draft.evidence(),
                draft.withheld(),
                provenance,
                draft.draftedAt());
        ApprovedDocument approved = InventedDocument.approved();
        return new ReleasedDocument(
                new ApprovedDocument(changed, approved.approval(), approved.findings()),
                InventedFamily.permissions().answers(),
                InventedDocument.released().history(),
                InventedDocument.released().proof());
    }
}
