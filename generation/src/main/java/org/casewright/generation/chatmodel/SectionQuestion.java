package org.casewright.generation.chatmodel;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casewright.core.document.Field;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateSection;

/** What a model is asked about one section. */
final class SectionQuestion {

    private final Prompt prompt;
    private final TemplateSection section;
    private final boolean jsonSchema;
    private final List<ChatMessage> messages;

    SectionQuestion(
            Prompt prompt,
            Template template,
            TemplateSection section,
            Occasion occasion,
            EvidencePage page,
            boolean jsonSchema) {
        this.prompt = prompt;
        this.section = section;
        this.jsonSchema = jsonSchema;
        Map<String, String> values = Map.of(
                "mark", page.mark(),
                "document", template.title(),
                "section", section.heading(),
                "day", occasion.on().map(Object::toString).orElse("not given"),
                "people", page.people(occasion),
                "fields",
                        AnswerSchema.fields(section).stream()
                                .map(SectionQuestion::describe)
                                .collect(Collectors.joining("\n")),
                "passages", page.text());
        this.messages = List.of(
                SystemMessage.from(prompt.part("system", values)), UserMessage.from(prompt.part("section", values)));
    }

    ChatRequest first() {
        return request(messages);
    }

    /** Asked once more, told what was wrong; the unusable answer itself is not sent back. */
    ChatRequest repair(String trouble) {
        List<ChatMessage> again = new ArrayList<>(messages);
        again.add(UserMessage.from(prompt.part("repair", Map.of("trouble", trouble))));
        return request(again);
    }

    private ChatRequest request(List<ChatMessage> asked) {
        ChatRequest.Builder request = ChatRequest.builder().messages(asked);
        return jsonSchema ? request.responseFormat(AnswerSchema.of(section)).build() : request.build();
    }

    private static String describe(Field field) {
        StringBuilder line = new StringBuilder("- ").append(field.id()).append(" (");
        if (field instanceof Field.Narrative narrative) {
            line.append("sentences");
            if (narrative.maxWords() > 0) {
                line.append(", at most ").append(narrative.maxWords()).append(" words");
            }
            if (!narrative.voices().isEmpty()) {
                line.append(", voices: ").append(String.join(", ", new TreeSet<>(narrative.voices())));
            }
            return line.append("): ").append(narrative.guidance()).toString();
        }
        return line.append("actions): ")
                .append(((Field.Actions) field).guidance())
                .toString();
    }
}
