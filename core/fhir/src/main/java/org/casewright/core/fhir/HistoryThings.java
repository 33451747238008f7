package org.casewright.core.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.core.document.Draft;
import org.casewright.core.internal.XmlText;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Source;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** What an entry of the audit trail is about: the file always; document, sources and people where it names them. */
final class HistoryThings {

    private static final String ENTITY = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String ROLE = "http://terminology.hl7.org/CodeSystem/object-role";

    /** The gate keeps everybody concerned under the first key, a register the one who answered under the second. */
    private static final List<String> PEOPLE = List.of("people", "person");

    private final Draft draft;
    private final People people;
    private final Sources sources;
    private final Reference composition;

    HistoryThings(Draft draft, People people, Sources sources, Reference composition) {
        this.draft = draft;
        this.people = people;
        this.sources = sources;
        this.composition = composition;
    }

    List<AuditEventEntityComponent> of(AuditEntry entry) {
        AuditEvent event = entry.event();
        List<AuditEventEntityComponent> things = new ArrayList<>();
        things.add(file(entry));
        if (names(event, draft.id().value())) {
            things.add(object(composition, "3", "Report"));
        }
        for (Source source : draft.sources()) {
            if (names(event, source.id().value())) {
                things.add(object(sources.reference(source.id()), "4", "Domain Resource"));
            }
        }
        PEOPLE.stream()
                .flatMap(key -> Stream.ofNullable(event.subjects().get(key)))
                .flatMap(keys -> Stream.of(keys.split(" ")))
                .filter(key -> !key.isBlank())
                .forEach(key -> things.add(person(new PersonId(key))));
        return things;
    }

    private static boolean names(AuditEvent event, String key) {
        return event.details().containsValue(key) || event.subjects().containsValue(key);
    }

    /** The file, with everything the entry says. */
    private AuditEventEntityComponent file(AuditEntry entry) {
        AuditEvent event = entry.event();
        AuditEventEntityComponent file = object(new Reference().setIdentifier(people.file()), "4", "Domain Resource");
        detail(file, "act", event.actId().value());
        detail(file, "ledger-index", Long.toString(entry.index()));
        detail(file, "leaf-hash", entry.leafHash());
        detail(file, "phase", event.phase().name());
        event.details().forEach((key, value) -> detail(file, key, value));
        event.subjects().forEach((key, value) -> {
            if (!PEOPLE.contains(key)) {
                detail(file, key, value);
            }
        });
        return file;
    }

    private AuditEventEntityComponent person(PersonId person) {
        AuditEventEntityComponent entity = new AuditEventEntityComponent()
                .setWhat(people.reference(person).setIdentifier(people.identifier(person)))
                .setType(new Coding(ENTITY, "1", "Person"));
        return people.isChild(person) ? entity.setRole(new Coding(ROLE, "1", "Patient")) : entity;
    }

    private static AuditEventEntityComponent object(Reference what, String role, String name) {
        return new AuditEventEntityComponent()
                .setWhat(what)
                .setType(new Coding(ENTITY, "2", "System Object"))
                .setRole(new Coding(ROLE, role, name));
    }

    private static void detail(AuditEventEntityComponent entity, String type, String value) {
        if (!value.isBlank()) {
            entity.addDetail().setType(XmlText.holdable(type)).setValue(new StringType(XmlText.holdable(value)));
        }
    }
}
