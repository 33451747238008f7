package org.casewright.generation.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewright.core.document.Field;

/** Reads one field of a template file; its kind decides what else it may say. */
final class FieldReader {

    private static final Set<String> NARRATIVE =
            Set.of("kind", "id", "label", "guidance", "seeks", "voices", "required", "maxWords");
    private static final Set<String> ACTIONS = Set.of("kind", "id", "label", "guidance", "required");
    private static final Set<String> FACT = Set.of("kind", "id", "label", "key", "required");
    private static final Set<String> DECISION = Set.of("kind", "id", "label", "guidance", "options", "required");

    private FieldReader() {}

    static Field read(JsonPlace field) {
        String kind = field.text("kind");
        return switch (kind) {
            case "narrative" -> narrative(field.object(NARRATIVE));
            case "actions" -> actions(field.object(ACTIONS));
            case "fact" -> fact(field.object(FACT));
            case "decision" -> decision(field.object(DECISION));
            default ->
                throw field.member("kind")
                        .trouble("this kind of field is not known.", "Use one of: narrative, actions, fact, decision.");
        };
    }

    private static Field narrative(JsonPlace field) {
        return new Field.Narrative(
                TemplateReader.id(field),
                field.text("label"),
                field.text("guidance"),
                seeks(field),
                distinct(field, "voices"),
                field.flag("required"),
                field.number("maxWords", 0, 0));
    }

    private static Field actions(JsonPlace field) {
        return new Field.Actions(
                TemplateReader.id(field), field.text("label"), field.text("guidance"), field.flag("required"));
    }

    private static Field fact(JsonPlace field) {
        return new Field.Fact(TemplateReader.id(field), field.text("label"), field.text("key"), field.flag("required"));
    }

    private static Field decision(JsonPlace field) {
        return new Field.Decision(
                TemplateReader.id(field),
                field.text("label"),
                field.text("guidance"),
                List.copyOf(field.texts("options")),
                field.flag("required"));
    }

    private static Set<String> seeks(JsonPlace field) {
        for (JsonPlace place : field.list("seeks")) {
            if (EvidenceKind.of(place.node().asText()).isEmpty()) {
                throw place.trouble("this kind of evidence is not known.", "Use one of: " + EvidenceKind.codes() + ".");
            }
        }
        return distinct(field, "seeks");
    }

    private static Set<String> distinct(JsonPlace field, String name) {
        return Set.copyOf(new HashSet<>(field.texts(name)));
    }
}
