package org.casewright.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Findings;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Template;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.speech.Transcript;

/**
 * How one kind of value is kept as JSON between two steps: {@code {"schema": "casewright/draft/1", "value": {…}}}.
 *
 * <p>The vendor keeps the text where it likes; another process may read it days later. Later versions of Casewright read
 * every earlier schema version. Immutable and safe for many threads.
 *
 * @param <T> type of the value
 */
public final class StoredForm<T> {

    /** A transcript. */
    public static final StoredForm<Transcript> TRANSCRIPT = new StoredForm<>("transcript", 1, Transcript.class);

    /** A template. */
    public static final StoredForm<Template> TEMPLATE = new StoredForm<>("template", 1, Template.class);

    /** A draft. */
    public static final StoredForm<Draft> DRAFT = new StoredForm<>("draft", 1, Draft.class);

    /** What a check found. */
    public static final StoredForm<Findings> FINDINGS = new StoredForm<>("findings", 1, Findings.class);

    /** An approved document. */
    public static final StoredForm<ApprovedDocument> APPROVED =
            new StoredForm<>("approved-document", 1, ApprovedDocument.class);

    /** A released document. */
    public static final StoredForm<ReleasedDocument> RELEASED =
            new StoredForm<>("released-document", 1, ReleasedDocument.class);

    /** What people answered about capturing their words. */
    public static final StoredForm<CapturePermissions> PERMISSIONS =
            new StoredForm<>("capture-permissions", 1, CapturePermissions.class);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new CasewrightModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private final String name;
    private final int version;
    private final Class<T> type;

    /**
     * A form for a value of one's own, such as a floor's review in progress.
     *
     * @param name what the schema is called, in lower case
     * @param version counts up from 1 whenever the form changes
     * @param type a record that Jackson can reach
     */
    public StoredForm(String name, int version, Class<T> type) {
        this.name = name;
        this.version = version;
        this.type = type;
    }

    /** The schema, such as {@code casewright/draft/1}. */
    public String schema() {
        return "casewright/" + name + "/" + version;
    }

    /**
     * The value as JSON text, indented for people.
     *
     * @param value to keep
     */
    public String write(T value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(envelope(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A " + type.getSimpleName() + " could not be written as JSON", e);
        }
    }

    /**
     * The value as canonical JSON (RFC 8785) without the envelope: the bytes to hash.
     *
     * @param value to hash
     */
    public byte[] canonical(T value) {
        return CanonicalJson.encode(MAPPER.<JsonNode>valueToTree(value));
    }

    /**
     * Reads a value back.
     *
     * @param json as {@link #write} gave it, now or in an earlier version
     * @throws UnreadableFormException if it is not that, naming the place and not the content
     */
    public T read(String json) {
        JsonNode envelope;
        try {
            envelope = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableFormException(schema(), "it is not JSON" + place(e.getLocation()));
        }
        if (!envelope.path("schema").isTextual()) {
            throw new UnreadableFormException(schema(), "it has no \"schema\"");
        }
        if (!envelope.path("schema").textValue().equals(schema())) {
            throw new UnreadableFormException(schema(), "it says it holds something else");
        }
        try {
            T value = MAPPER.treeToValue(envelope.path("value"), type);
            if (value == null) {
                throw new UnreadableFormException(schema(), "it has no \"value\"");
            }
            return value;
        } catch (JsonMappingException e) {
            throw new UnreadableFormException(schema(), "the trouble is at /value" + path(e));
        } catch (JsonProcessingException e) {
            throw new UnreadableFormException(schema(), "the trouble is in \"value\"");
        }
    }

    private ObjectNode envelope(T value) {
        ObjectNode envelope = MAPPER.createObjectNode();
        envelope.put("schema", schema());
        envelope.set("value", MAPPER.valueToTree(value));
        return envelope;
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** Where in the value, by property names and positions, never by content. */
    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
