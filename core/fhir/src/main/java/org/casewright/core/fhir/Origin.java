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
import org.casewright.core.oversight.Actor;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

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
        Extensions.add(provenance, "template", draft.template().toString());
        draft.provenance().prompt().ifPresent(prompt -> Extensions.add(provenance, "prompt", prompt));
        Extensions.add(provenance, "evidence-digest", draft.provenance().evidenceDigest());
        Extensions.add(provenance, "content-digest", approval.contentDigest());
        approval.opened().forEach(passage -> Extensions.add(provenance, "opened", passage.value()));
        approval.edits().forEach(edit -> provenance.addExtension(edit(edit)));
        released.proof().ifPresent(proof -> provenance.addExtension(proof(proof)));
    }

    private Extension edit(Edit edit) {
        Extension extension = new Extension(Names.extension("edit"));
        Extensions.part(extension, "statement", edit.statement().value());
        Extensions.part(extension, "before", edit.before());
        Extensions.part(extension, "after", edit.after());
        Extensions.part(extension, "by", staff.worker(edit.by()));
        Extensions.part(extension, "at", Entries.dateTime(edit.at()));
        return extension;
    }

    private static Extension proof(LedgerProof proof) {
        Extension extension = new Extension(Names.extension("ledger-proof"));
        Extensions.part(extension, "index", Long.toString(proof.index()));
        Extensions.part(extension, "leaf", proof.leaf());
        Extensions.part(extension, "size", Long.toString(proof.size()));
        Extensions.part(extension, "root", proof.root());
        proof.path().forEach(hash -> Extensions.part(extension, "path", hash));
        return extension;
    }
}
