package org.casewright.governance.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.casewright.core.json.CanonicalJson;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Tenant;

/** How an event is written into leaf and payload, and read from them. */
final class EntryForm {

    static final String SCHEMA = "casewright/ledger-entry/1";

    private static final JsonMapper MAPPER = new JsonMapper();

    private EntryForm() {}

    /** What leads to a person. */
    static String payload(AuditEvent event) {
        return CanonicalJson.encode(Map.of("case", event.caseId().value(), "subjects", event.subjects()));
    }

    /**
     * What any auditor may read.
     *
     * @param place where in the log
     * @param commitment digest over salt and payload
     */
    static String leaf(AuditEvent event, Place place, String commitment) {
        Map<String, Object> members = new TreeMap<>();
        members.put("schema", SCHEMA);
        members.put("tenant", event.tenant().value());
        members.put("index", Long.toString(place.index()));
        members.put("after", Long.toString(place.after()));
        members.put("code", event.code());
        members.put("phase", event.phase().name().toLowerCase(Locale.ROOT));
        members.put("at", event.at().toString());
        members.put("act", event.actId().value());
        members.put("actor", event.actorId());
        members.put("purpose", event.purpose().code());
        members.put("details", event.details());
        members.put("payload", commitment);
        return CanonicalJson.encode(members);
    }

    /**
     * Reads both back.
     *
     * @throws IllegalArgumentException if they are not what {@link #leaf} and {@link #payload} write, to the letter
     */
    static Entry read(String leaf, String payload) {
        try {
            JsonNode open = MAPPER.readTree(leaf);
            JsonNode kept = MAPPER.readTree(payload);
            AuditEvent event = new AuditEvent(
                    text(open, "code"),
                    AuditEvent.Phase.valueOf(text(open, "phase").toUpperCase(Locale.ROOT)),
                    Instant.parse(text(open, "at")),
                    new Tenant(text(open, "tenant")),
                    new ActId(text(open, "act")),
                    text(open, "actor"),
                    Purpose.valueOf(text(open, "purpose").toUpperCase(Locale.ROOT)),
                    new CaseId(text(kept, "case")),
                    texts(open, "details"),
                    texts(kept, "subjects"));
            Place place = new Place(Long.parseLong(text(open, "index")), Long.parseLong(text(open, "after")));
            Entry entry = new Entry(event, place, text(open, "payload"));
            if (!leaf(event, place, entry.commitment()).equals(leaf)
                    || !payload(event).equals(payload)) {
                throw new IllegalArgumentException("not in its canonical form");
            }
            return entry;
        } catch (JsonProcessingException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not readable", e);
        }
    }

    private static String text(JsonNode object, String name) {
        return text(object.path(name));
    }

    private static Map<String, String> texts(JsonNode object, String name) {
        Map<String, String> texts = new TreeMap<>();
        object.path(name).properties().forEach(member -> texts.put(member.getKey(), text(member.getValue())));
        return texts;
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException("a text is missing");
        }
        return value.textValue();
    }

    /**
     * Where an entry stands. Each leaf says it, so that a row in a wrong place is known by itself.
     *
     * @param index of the entry
     * @param after size of the log to which the entry's batch was added, at which there is a checkpoint
     */
    record Place(long index, long after) {}

    /**
     * What leaf and payload hold together.
     *
     * @param commitment digest over salt and payload, as the leaf says
     */
    record Entry(AuditEvent event, Place place, String commitment) {}
}
