package org.casewright.core.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.casewright.core.oversight.AuditEntry;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/** The entries of the audit trail that led to the document, in the spirit of IHE BALP. They hold keys and no names. */
final class History {

    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";

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
    private final Staff staff;
    private final HistoryThings things;

    History(Entries entries, Staff staff, HistoryThings things) {
        this.entries = entries;
        this.staff = staff;
        this.things = things;
    }

    List<Reference> addAll(List<AuditEntry> history) {
        return history.stream()
                .map(entry -> entries.add("entry " + entry.index(), resource(entry)))
                .toList();
    }

    private AuditEvent resource(AuditEntry entry) {
        org.casewright.core.oversight.AuditEvent event = entry.event();
        AuditEvent audit = new AuditEvent()
                .setType(new Coding(DICOM, "110110", "Patient Record"))
                .addSubtype(Names.coding(Names.codeSystem("audit-code"), event.code()))
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
        things.of(entry).forEach(audit::addEntity);
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
}
