package org.casewright.core.fhir;

import java.util.List;
import java.util.Optional;
import org.casewright.core.document.Occasion;
import org.casewright.core.internal.XmlText;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * The people of the occasion: children as patients, professionals as practitioners, everybody else as somebody related
 * to the first child. Where no child is named, a patient without a name stands for the child of the file.
 */
final class People {

    private static final String SUBJECT = "subject";

    private final Entries entries;
    private final Occasion occasion;
    private final Relationships relationships;
    private final List<Person> children;

    People(Entries entries, Occasion occasion, Relationships relationships) {
        this.entries = entries;
        this.occasion = occasion;
        this.relationships = relationships;
        this.children = occasion.people().stream()
                .filter(person -> relationships.kind(person) == Relationships.Kind.PATIENT)
                .toList();
    }

    /** Adds everybody. */
    void addAll() {
        if (children.isEmpty()) {
            entries.add(
                    SUBJECT,
                    Xhtml.told(
                            new Patient().addIdentifier(file()),
                            "The child of this file, who is not named among the people of the document."));
        }
        occasion.people().forEach(person -> reference(person.id()));
        if (children.size() > 1) {
            entries.add(SUBJECT, children());
        }
    }

    /** Whom the document is about. */
    Reference subject() {
        return children.size() == 1 ? reference(children.get(0).id()) : entries.to(SUBJECT);
    }

    /** The one patient it is about, for what can be about one only; empty where several children are named. */
    Optional<Reference> onlyChild() {
        return children.size() > 1 ? Optional.empty() : Optional.of(child());
    }

    /** The patient somebody is related to, or whose record it is. */
    Reference child() {
        return children.isEmpty()
                ? entries.to(SUBJECT)
                : reference(children.get(0).id());
    }

    /** Somebody by key; a key nobody in the occasion has stands for somebody related, without a name. */
    Reference reference(PersonId id) {
        return entries.once(key(id), () -> resource(id));
    }

    /** Whether somebody is one of the children the document is about. */
    boolean isChild(PersonId id) {
        return children.stream().anyMatch(child -> child.id().equals(id));
    }

    Optional<String> name(PersonId id) {
        return person(id).map(Person::name);
    }

    /** The vendor's key of somebody. */
    Identifier identifier(PersonId id) {
        return Names.identifier(occasion.tenant(), "person", id.value());
    }

    /** The vendor's key of the file. */
    Identifier file() {
        return Names.identifier(occasion.tenant(), "case", occasion.caseId().value());
    }

    private Optional<Person> person(PersonId id) {
        return occasion.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    private DomainResource resource(PersonId id) {
        Optional<Person> known = person(id);
        if (known.isEmpty()) {
            RelatedPerson unnamed = new RelatedPerson().setPatient(child()).addIdentifier(identifier(id));
            return Xhtml.told(unnamed, "Somebody known to the file who is not named among the people of the document.");
        }
        Person person = known.get();
        return Xhtml.told(
                switch (relationships.kind(person)) {
                    case PATIENT -> patient(person);
                    case PRACTITIONER -> practitioner(person);
                    case RELATED_PERSON -> relative(person);
                },
                person.name() + ", " + person.relationship()
                        + person.bornOn().map(day -> ", born on " + day).orElse("") + ".");
    }

    private Patient patient(Person person) {
        Patient patient = new Patient().addIdentifier(identifier(person.id())).addName(name(person.name()));
        person.bornOn().ifPresent(day -> patient.setBirthDateElement(new DateType(day.toString())));
        return patient;
    }

    /** A professional, and what they are to the file as their role. */
    private Practitioner practitioner(Person person) {
        entries.once(
                "role of " + person.id().value(),
                () -> Xhtml.told(
                        new PractitionerRole()
                                .setPractitioner(entries.to(key(person.id())))
                                .addCode(Names.text(person.relationship())),
                        person.name() + " as " + person.relationship() + "."));
        Practitioner practitioner =
                new Practitioner().addIdentifier(identifier(person.id())).addName(name(person.name()));
        person.bornOn().ifPresent(day -> practitioner.setBirthDateElement(new DateType(day.toString())));
        return practitioner;
    }

    private RelatedPerson relative(Person person) {
        RelatedPerson relative = new RelatedPerson()
                .setPatient(child())
                .addIdentifier(identifier(person.id()))
                .addName(name(person.name()))
                .addRelationship(relationships
                        .role(person)
                        .map(code -> Names.concept(
                                "http://terminology.hl7.org/CodeSystem/v3-RoleCode", code, person.relationship()))
                        .orElseGet(() -> Names.text(person.relationship())));
        person.bornOn().ifPresent(day -> relative.setBirthDateElement(new DateType(day.toString())));
        return relative;
    }

    private Group children() {
        Group group = new Group()
                .setType(Group.GroupType.PERSON)
                .setActual(true)
                .addIdentifier(file())
                .setQuantity(children.size());
        children.forEach(child -> group.addMember().setEntity(reference(child.id())));
        return Xhtml.told(group, "The " + children.size() + " children this document is about.");
    }

    private static String key(PersonId id) {
        return "person " + id.value();
    }

    static HumanName name(String whole) {
        return new HumanName().setText(XmlText.holdable(whole));
    }
}
