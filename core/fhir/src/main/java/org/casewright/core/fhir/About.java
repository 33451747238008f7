package org.casewright.core.fhir;

import java.util.List;
import org.casewright.core.document.ReleasedDocument;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * The last section: how the document came about, and whom it names. It refers to everything the other sections do not,
 * since a FHIR document may hold nothing that its composition does not lead to.
 */
final class About {

    private final Entries entries;
    private final People people;
    private final Staff staff;
    private final Sources sources;

    About(Entries entries, People people, Staff staff, Sources sources) {
        this.entries = entries;
        this.people = people;
        this.staff = staff;
        this.sources = sources;
    }

    void addTo(Composition composition, Reference itself, ReleasedDocument released) {
        Reference origin = new Origin(entries, staff, sources).add(released, itself);
        SectionComponent about = section(
                "About this document",
                Origin.told(released.document().content(), released.document().approval()),
                List.of(origin));
        List<Reference> permissions = new Permissions(entries, people, staff).addAll(released.permissions());
        part(about, "Permission to capture", Permissions.WHAT_IT_IS_NOT, permissions);
        List<Reference> findings = new Findings(entries, people, staff, itself).addAll(released.document());
        part(about, "Findings", "What checks found, and why it was released in spite of that.", findings);
        HistoryThings things = new HistoryThings(released.document().content(), people, sources, itself);
        List<Reference> history = new History(entries, staff, things).addAll(released.history());
        part(about, "History", "Entries of the audit trail that led to this document.", history);
        part(about, "People", "Everybody named in this document, and the workers who made it.", everybody());
        composition.addSection(about);
    }

    private List<Reference> everybody() {
        return entries.all(
                List.of(Patient.class, Group.class, RelatedPerson.class, Practitioner.class, PractitionerRole.class));
    }

    private static void part(SectionComponent about, String title, String text, List<Reference> references) {
        if (!references.isEmpty()) {
            about.addSection(section(title, text, references));
        }
    }

    private static SectionComponent section(String title, String text, List<Reference> references) {
        SectionComponent section = new SectionComponent().setTitle(title);
        section.setText(new Xhtml().paragraph(text).narrative());
        references.forEach(section::addEntry);
        return section;
    }
}
