package org.casewright.core.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.casewright.core.internal.XmlText;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.record.PersonId;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** The entries of the audit trail that led to the document, in the spirit of IHE BALP. They hold keys and no names. */
final class History {

    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String ENTITY = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String ROLE = "http://terminology.hl7.org/CodeSystem/object-role";

    /** What each act does to the record; whatever is not here is carried out (E). */
    private static final Map<String, AuditEventAction> ACTIONS = Map.of(
            "capture_audio", AuditEventAction.C,
            "transcribe", AuditEventAction.C,
            "import_transcript", AuditEventAction.C,
            "generate_draft", AuditEventAction.C,
            "review_draft", AuditEventAction.U,
            "release_document", AuditEventAction.R,
            "read_record", AuditEventAction.R,
            "read_audit", AuditEventAction.R);

    private final Entries entries;
    private final People people;
    private final Staff staff;
    private final Reference composition;

    History(Entries entries, People people, Staff staff, Reference composition) {
        this.entries = entries;
        this.people = people;
        this.staff = staff;
        this.composition = composition;
    }

    List<Reference> addAll(List<AuditEntry> history) {
        return history.stream()
                .map(entry -> entries.add("entry " + entry.index(), resource(entry)))
                .toList();
    }

    private AuditEvent resource(AuditEntry entry) {
        org.casewright.core.oversight.AuditEvent event = entry.event();
        AuditEvent audit = new AuditEvent()
                .setType(coding(DICOM, "110110", "Patient Record"))
                .addSubtype(coding(Names.codeSystem("audit-code"), event.code(), event.code()))
                .setAction(action(event))
                .setRecordedElement(Entries.instant(event.at()));
        outcome(event, audit);
        audit.addPurposeOfEvent(
                Names.own("purpose", event.purpose().code(), event.purpose().code()));
        audit.addAgent().setWho(staff.worker(event.actorId())).setRequestor(true);
        audit.addAgent()
                .setType(Names.concept(DICOM, "110150", "Application"))
                .setWho(staff.casewright())
                .setRequestor(false);
        audit.getSource().setObserver(staff.casewright());
        audit.addEntity(details(entry)).addEntity(file());
        subjects(event).forEach(person -> audit.addEntity(person(person)));
        return Xhtml.told(
                audit,
                "Entry " + entry.index() + ": " + event.code() + ", "
                        + event.phase().name().toLowerCase(Locale.ROOT) + ", " + event.at() + ".");
    }

    private static AuditEventAction action(org.casewright.core.oversight.AuditEvent event) {
        return event.code().startsWith("permission.")
                ? AuditEventAction.C
                : ACTIONS.getOrDefault(event.code(), AuditEventAction.E);
    }

    /** An intent has no outcome yet; a refusal is a failure the person who asked can do something about. */
    private static void outcome(org.casewright.core.oversight.AuditEvent event, AuditEvent audit) {
        switch (event.phase()) {
            case INTENT -> {}
            case OUTCOME ->
                audit.setOutcome(
                        event.detail("outcome").filter("failed"::equals).isPresent()
                                ? AuditEventOutcome._8
                                : AuditEventOutcome._0);
            case REFUSAL -> audit.setOutcome(AuditEventOutcome._4);
            case FACT -> audit.setOutcome(AuditEventOutcome._0);
        }
        Stream.of("reason", "failure")
                .flatMap(key -> event.detail(key).stream())
                .findFirst()
                .ifPresent(audit::setOutcomeDesc);
    }

    private AuditEventEntityComponent details(AuditEntry entry) {
        AuditEventEntityComponent document = new AuditEventEntityComponent()
                .setWhat(composition)
                .setType(coding(ENTITY, "2", "System Object"))
                .setRole(coding(ROLE, "3", "Report"));
        detail(document, "act", entry.event().actId().value());
        detail(document, "ledger-index", Long.toString(entry.index()));
        detail(document, "leaf-hash", entry.leafHash());
        detail(document, "phase", entry.event().phase().name());
        entry.event().details().forEach((key, value) -> detail(document, key, value));
        return document;
    }

    private AuditEventEntityComponent file() {
        return new AuditEventEntityComponent()
                .setWhat(new Reference().setIdentifier(people.file()))
                .setType(coding(ENTITY, "2", "System Object"))
                .setRole(coding(ROLE, "4", "Domain Resource"));
    }

    private AuditEventEntityComponent person(PersonId person) {
        return new AuditEventEntityComponent()
                .setWhat(people.reference(person).setIdentifier(people.identifier(person)))
                .setType(coding(ENTITY, "1", "Person"))
                .setRole(coding(ROLE, "1", "Patient"));
    }

    /** The gate keeps everybody concerned under one key, a register keeps the one person who answered. */
    private static List<PersonId> subjects(org.casewright.core.oversight.AuditEvent event) {
        return Stream.of("people", "person")
                .flatMap(key -> Stream.ofNullable(event.subjects().get(key)))
                .flatMap(keys -> Stream.of(keys.split(" ")))
                .filter(key -> !key.isBlank())
                .map(PersonId::new)
                .toList();
    }

    private static void detail(AuditEventEntityComponent entity, String type, String value) {
        entity.addDetail().setType(type).setValue(new StringType(XmlText.holdable(value)));
    }

    private static Coding coding(String system, String code, String display) {
        return new Coding(system, code, display);
    }
}
