package org.casewright.generation.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.core.document.Audience;
import org.casewright.core.document.TemplateRef;

/** Reads one template file, and says where it is wrong. */
final class TemplateReader {

    static final String SCHEMA = "casewright/template/1";

    private static final Set<String> MEMBERS = Set.of(
            "schema", "id", "version", "extends", "title", "audience", "basis", "status", "effectiveFrom", "sections");
    private static final Set<String> STATUSES = Set.of("statutory", "guidance", "local");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private TemplateReader() {}

    static TemplateFile read(String from, String json) {
        JsonPlace file = new JsonPlace(from, "", tree(from, json)).object(MEMBERS);
        if (!file.text("schema").equals(SCHEMA)) {
            throw file.member("schema")
                    .trouble("this is not a template file of a known schema.", "Write \"" + SCHEMA + "\".");
        }
        String id = id(file);
        if (file.member("version").node().isMissingNode()) {
            throw file.trouble("the template has no \"version\".", "Add one; versions count up from 1.");
        }
        TemplateRef ref = new TemplateRef(id, file.number("version", 1, 1));
        JsonPlace named = file.named("'" + ref + "' (" + from + ")");
        return new TemplateFile(
                from,
                ref,
                parent(named),
                named.optionalText("title"),
                audience(named),
                named.optionalText("basis"),
                status(named),
                effectiveFrom(named),
                named.list("sections").stream().map(TemplateReader::section).toList());
    }

    /** An id: unique, and plain enough to stand in file names, JSON and audit trails. */
    static String id(JsonPlace place) {
        String id = place.text("id");
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw place.member("id")
                    .trouble(
                            "an id is made of small letters, digits and '_', and starts with a letter.",
                            "Write it so, such as \"case_note\".");
        }
        return id;
    }

    private static JsonNode tree(String from, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " near line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new UnusableTemplateException(
                    from,
                    "",
                    "it is not well-formed JSON" + where + ".",
                    "Look for a missing comma, quote or bracket.");
        }
    }

    private static Optional<TemplateRef> parent(JsonPlace file) {
        return file.optionalText("extends").map(written -> {
            if (!written.matches("[a-z][a-z0-9_]*/[1-9][0-9]{0,5}")) {
                throw file.member("extends")
                        .trouble("an edition is needed here.", "Write id and version, such as \"case_note/1\".");
            }
            int slash = written.indexOf('/');
            return new TemplateRef(written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)));
        });
    }

    private static Optional<Audience> audience(JsonPlace file) {
        return file.optionalText("audience")
                .map(written -> Arrays.stream(Audience.values())
                        .filter(audience ->
                                audience.name().toLowerCase(Locale.ROOT).equals(written))
                        .findFirst()
                        .orElseThrow(() -> file.member("audience")
                                .trouble(
                                        "this audience is not known.",
                                        "Use one of: "
                                                + Arrays.stream(Audience.values())
                                                        .map(audience ->
                                                                audience.name().toLowerCase(Locale.ROOT))
                                                        .collect(Collectors.joining(", "))
                                                + ".")));
    }

    private static Optional<String> status(JsonPlace file) {
        Optional<String> status = file.optionalText("status");
        if (status.isPresent() && !STATUSES.contains(status.get())) {
            throw file.member("status").trouble("this status is not known.", "Use one of: statutory, guidance, local.");
        }
        return status;
    }

    private static Optional<LocalDate> effectiveFrom(JsonPlace file) {
        return file.optionalText("effectiveFrom").map(written -> {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                throw file.member("effectiveFrom")
                        .trouble("a day is needed here.", "Write year, month and day, such as \"2026-04-01\".");
            }
        });
    }

    private static TemplateFile.Part section(JsonPlace section) {
        section.object(Set.of("id", "heading", "fields"));
        List<JsonPlace> fields = section.list("fields");
        return new TemplateFile.Part(
                id(section),
                section.optionalText("heading"),
                fields.stream().map(FieldReader::read).toList());
    }
}
