package org.casewright.generation.chatmodel;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;
import org.casewright.core.document.Field;
import org.casewright.core.document.TemplateSection;

/** What an answer must look like: a list of claims for each field that may be drafted, and no place for anything else. */
final class AnswerSchema {

    private AnswerSchema() {}

    /** The fields of a section that a model is asked about. */
    static List<Field> fields(TemplateSection section) {
        return section.fields().stream()
                .filter(field -> field instanceof Field.Narrative || field instanceof Field.Actions)
                .toList();
    }

    static ResponseFormat of(TemplateSection section) {
        JsonObjectSchema.Builder root = JsonObjectSchema.builder();
        List<Field> fields = fields(section);
        for (Field field : fields) {
            root.addProperty(
                    field.id(),
                    JsonArraySchema.builder()
                            .description(field.label())
                            .items(claim(field instanceof Field.Actions))
                            .build());
        }
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name(section.id())
                        .rootElement(
                                root.required(fields.stream().map(Field::id).toList())
                                        .additionalProperties(false)
                                        .build())
                        .build())
                .build();
    }

    private static JsonObjectSchema claim(boolean action) {
        JsonObjectSchema.Builder claim = JsonObjectSchema.builder()
                .addStringProperty("sentence", "One claim in one sentence")
                .addProperty(
                        "citations",
                        JsonArraySchema.builder()
                                .items(JsonObjectSchema.builder()
                                        .addIntegerProperty("passage", "Number of the passage")
                                        .addStringProperty("quote", "Exact words of that passage")
                                        .required("passage", "quote")
                                        .additionalProperties(false)
                                        .build())
                                .build());
        if (action) {
            return claim.addStringProperty("owner", "Who will do it, as named in the passages, or empty")
                    .required("sentence", "citations", "owner")
                    .additionalProperties(false)
                    .build();
        }
        return claim.required("sentence", "citations")
                .additionalProperties(false)
                .build();
    }
}
