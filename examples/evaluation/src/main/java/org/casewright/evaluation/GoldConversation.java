package org.casewright.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a person says a record of one conversation must hold and must not hold: a case's {@code gold.json}. Unknown keys
 * are ignored, and a list that is missing is empty.
 *
 * @param title of the conversation; may be blank
 * @param meetingDate where it is a date
 * @param documentTypes ids of templates, most wanted first
 * @param children their names
 * @param names who is who
 * @param facts what must be there
 * @param actions what somebody undertook
 * @param childsWords what the child said
 * @param traps what was denied or only supposed, as a careless reader would write it
 * @param corrections what was said and taken back
 * @param datesSpoken days that were named, in any words
 * @param mustNotAppear texts
 */
record GoldConversation(
        String title,
        Optional<LocalDate> meetingDate,
        List<String> documentTypes,
        List<String> children,
        List<Named> names,
        List<Fact> facts,
        List<Action> actions,
        List<String> childsWords,
        List<Trap> traps,
        List<Correction> corrections,
        List<LocalDate> datesSpoken,
        List<String> mustNotAppear) {

    /** A person by name and by role. */
    record Named(String name, String role) {}

    /** Something a record must hold. */
    record Fact(String id, String text, boolean critical) {}

    /** Something somebody undertook; {@code by} where a day was given. */
    record Action(String what, String who, Optional<LocalDate> by) {}

    /** A denial or supposition: what a careless reader makes of it, and what is true. */
    record Trap(String careless, String truth) {}

    /** What was said first, and what it was corrected to. */
    record Correction(String said, String corrected) {}

    GoldConversation {
        documentTypes = List.copyOf(documentTypes);
        children = List.copyOf(children);
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
        childsWords = List.copyOf(childsWords);
        traps = List.copyOf(traps);
        corrections = List.copyOf(corrections);
        datesSpoken = List.copyOf(datesSpoken);
        mustNotAppear = List.copyOf(mustNotAppear);
    }

    @Override
    public String toString() {
        return "GoldConversation[" + facts.size() + " facts, " + actions.size() + " actions]";
    }

    /**
     * Reads one file.
     *
     * @throws IOException if it is not there or not JSON
     */
    static GoldConversation read(Path file) throws IOException {
        JsonNode gold = new JsonMapper().readTree(file.toFile());
        JsonNode meta = gold.path("meta");
        return new GoldConversation(
                text(meta, "title"),
                date(text(meta, "meeting_date")),
                list(meta, "document_types", GoldConversation::textOrName),
                list(meta, "children", GoldConversation::textOrName),
                list(gold, "names", node -> new Named(text(node, "name"), text(node, "role"))),
                list(gold, "facts", GoldConversation::fact),
                list(gold, "actions", GoldConversation::action),
                list(gold, "childs_words", node -> text(node, "text")),
                list(gold, "negated_or_hypothetical", node -> new Trap(text(node, "careless"), text(node, "truth"))),
                list(gold, "corrections", node -> new Correction(text(node, "said"), text(node, "corrected"))),
                list(gold, "dates_resolved", node -> date(text(node, "iso"))).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                list(gold, "must_not_appear", GoldConversation::textOrName));
    }

    private static Fact fact(JsonNode node) {
        return new Fact(
                text(node, "id"), text(node, "text"), text(node, "level").equals("critical"));
    }

    private static Action action(JsonNode node) {
        return new Action(text(node, "what"), text(node, "who"), date(text(node, "by")));
    }

    /** A list of texts may be a list of objects that have a name or a text. */
    private static String textOrName(JsonNode node) {
        if (node.isTextual()) {
            return node.asText();
        }
        return node.has("name") ? text(node, "name") : text(node, "text");
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNull() ? "" : value.asText("").strip();
    }

    /** An ISO date, with or without a time behind it. */
    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <T> List<T> list(JsonNode parent, String key, Function<JsonNode, T> reading) {
        List<T> values = new ArrayList<>();
        parent.path(key).forEach(node -> values.add(reading.apply(node)));
        return values;
    }
}
