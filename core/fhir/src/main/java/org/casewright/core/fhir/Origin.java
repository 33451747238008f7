package org.casewright.core.fhir;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casewright.core.document.Approval;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Edit;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.LedgerProof;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.internal.XmlText;
import org.casewright.core.oversight.Actor;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** How the document came about: which machine drafted it from what, and which people changed and verified it. */
final class Origin {

    private static final String ROLE = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private final Entries entries;
    private final Staff staff;
    private final Sources sources;

    Origin(Entries entries, Staff staff, Sources sources) {
        this.entries = entries;
        this.staff = staff;
        this.sources = sources;
    }

    Reference add(ReleasedDocument released, Reference composition) {
        Draft draft = released.document().content();
        Approval approval = released.document().approval();
        Provenance provenance = new Provenance()
                .addTarget(composition)
                .setOccurred(Entries.dateTime(draft.draftedAt()))
                .setRecordedElement(Entries.instant(approval.at()));
        provenance.addAgent(agent("assembler", "Assembler", machine(draft)));
        provenance.addAgent(agent("verifier", "Verifier", staff.worker(approval.by())));
        writers(draft, approval).forEach(actor -> provenance.addAgent(agent("author", "Author", staff.worker(actor))));
        draft.sources()
                .forEach(source -> provenance
                        .addEntity()
                        .setRole(Provenance.ProvenanceEntityRole.SOURCE)
                        .setWhat(sources.reference(source.id())));
        extend(provenance, released);
        return entries.add("provenance", Xhtml.told(provenance, told(draft, approval)));
    }

    /** In one sentence, for the document and for this resource. */
    static String told(Draft draft, Approval approval) {
        return "Drafted by a machine (" + draft.provenance().drafter() + ", "
                + draft.provenance().processor().id() + ") from template " + draft.template() + " on "
                + draft.draftedAt() + "; checked and approved by "
                + approval.by().name() + ", " + approval.by().role()
                + ", on " + approval.at() + ". Decisions were entered by people.";
    }

    private Reference machine(Draft draft) {
        return staff.machine(draft.provenance().drafter(), draft.provenance().processor());
    }

    /** The approver, and everybody who changed a sentence or took a decision. */
    private static Set<Actor> writers(Draft draft, Approval approval) {
        Set<Actor> writers = new LinkedHashSet<>();
        writers.add(approval.by());
        approval.edits().forEach(edit -> writers.add(edit.by()));
        draft.contents()
                .filter(FieldContent.Decision.class::isInstance)
                .flatMap(content -> ((FieldContent.Decision) content).entry().stream())
                .map(HumanEntry::by)
                .forEach(writers::add);
        return writers;
    }

    private Provenance.ProvenanceAgentComponent agent(String role, String name, Reference who) {
        return new Provenance.ProvenanceAgentComponent()
                .setType(Names.concept(ROLE, role, name))
                .setWho(who)
                .setOnBehalfOf(staff.authority());
    }

    private void extend(Provenance provenance, ReleasedDocument released) {
        Draft draft = released.document().content();
        Approval approval = released.document().approval();
        text(provenance, "template", draft.template().toString());
        draft.provenance().prompt().ifPresent(prompt -> text(provenance, "prompt", prompt));
        text(provenance, "evidence-digest", draft.provenance().evidenceDigest());
        text(provenance, "content-digest", approval.contentDigest());
        approval.opened().forEach(passage -> text(provenance, "opened", passage.value()));
        approval.edits().forEach(edit -> provenance.addExtension(edit(edit)));
        released.proof().ifPresent(proof -> provenance.addExtension(proof(proof)));
    }

    private Extension edit(Edit edit) {
        Extension extension = new Extension(Names.extension("edit"));
        Statements.part(extension, "statement", edit.statement().value());
        if (!edit.before().isBlank()) {
            Statements.part(extension, "before", edit.before());
        }
        if (!edit.after().isBlank()) {
            Statements.part(extension, "after", edit.after());
        }
        Statements.part(extension, "by", staff.worker(edit.by()));
        Statements.part(extension, "at", Entries.dateTime(edit.at()));
        return extension;
    }

    private static Extension proof(LedgerProof proof) {
        Extension extension = new Extension(Names.extension("ledger-proof"));
        Statements.part(extension, "index", Long.toString(proof.index()));
        Statements.part(extension, "leaf", proof.leaf());
        Statements.part(extension, "size", Long.toString(proof.size()));
        Statements.part(extension, "root", proof.root());
        proof.path().forEach(hash -> Statements.part(extension, "path", hash));
        return extension;
    }

    private static void text(Provenance provenance, String name, String value) {
        provenance.addExtension(Names.extension(name), new StringType(XmlText.holdable(value)));
    }
}
