package org.casewright.core.fhir;

import org.casewright.core.document.Approval;
import org.casewright.core.document.Draft;
import org.casewright.core.document.ReleasedDocument;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** One document as a bundle: the composition first, then what it refers to, then the history. */
final class DocumentBundle {

    private static final String COMPOSITION = "composition";

    private final ReleasedDocument released;
    private final Draft draft;
    private final Approval approval;
    private final Entries entries;
    private final People people;
    private final Staff staff;
    private final Sources sources;

    private DocumentBundle(ReleasedDocument released) {
        this.released = released;
        this.draft = released.document().content();
        this.approval = released.document().approval();
        this.entries = new Entries(released);
        this.people = new People(entries, draft.occasion(), Relationships.read());
        this.staff = new Staff(entries, draft.occasion().tenant());
        this.sources = new Sources(entries, people);
    }

    static Bundle of(ReleasedDocument released) {
        return new DocumentBundle(released).bundle();
    }

    private Bundle bundle() {
        Bundle bundle = new Bundle();
        bundle.setLanguage("en-GB");
        bundle.setType(Bundle.BundleType.DOCUMENT);
        bundle.setIdentifier(identifier());
        bundle.setTimestampElement(Entries.instant(approval.at()));
        Composition composition = new Composition();
        Reference itself = entries.add(COMPOSITION, composition);
        people.addAll();
        sources.addAll(draft);
        fill(composition);
        new About(entries, people, staff, sources).addTo(composition, itself, released);
        entries.fill(bundle);
        return bundle;
    }

    private void fill(Composition composition) {
        composition
                .setIdentifier(identifier())
                .setStatus(Composition.CompositionStatus.FINAL)
                .setType(type())
                .setSubject(people.subject())
                .setDateElement(Entries.dateTime(approval.at()))
                .addAuthor(staff.worker(approval.by()))
                .setTitle(Names.title(draft.title(), draft.template().id()))
                .setConfidentiality(Composition.DocumentConfidentiality.R)
                .setCustodian(staff.authority());
        composition
                .addAttester()
                .setMode(Composition.CompositionAttestationMode.LEGAL)
                .setTimeElement(Entries.dateTime(approval.at()))
                .setParty(staff.worker(approval.by()));
        draft.occasion()
                .on()
                .ifPresent(day -> composition
                        .addEvent()
                        .setPeriod(new Period()
                                .setStartElement(new DateTimeType(day.toString()))
                                .setEndElement(new DateTimeType(day.toString()))));
        composition
                .getMeta()
                .addTag(Names.codeSystem("ai-use"), "drafted-by-machine", "Drafted by a machine, approved by a person");
        new Sections(draft, sources, new Statements(sources, staff)).addTo(composition);
        Xhtml.told(composition, draft.title() + ". " + Origin.told(draft, approval));
    }

    /** The template, with its edition. */
    private CodeableConcept type() {
        CodeableConcept type = Names.own("template", draft.template().id(), draft.title());
        type.getCodingFirstRep().setVersion(Integer.toString(draft.template().version()));
        return type;
    }

    private Identifier identifier() {
        return Names.identifier(
                draft.occasion().tenant(), "document", draft.id().value());
    }
}
