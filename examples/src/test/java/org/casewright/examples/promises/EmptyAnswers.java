package org.casewright.examples.promises;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.util.stream.Collectors;

/** What a model answers that has nothing to say: an empty list for each field it was asked for. */
final class EmptyAnswers {

    private EmptyAnswers() {}

    /** The answer, with something more in front that nobody asked for. */
    static String to(ChatRequest request, String more) {
        JsonObjectSchema asked =
                (JsonObjectSchema) request.responseFormat().jsonSchema().rootElement();
        return asked.properties().keySet().stream()
                .map(field -> "\"" + field + "\": []")
                .collect(Collectors.joining(", ", "{" + more, "}"));
    }
}
