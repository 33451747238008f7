package org.casewright.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewright.generation.evidence.Utterance;

/** One dialogue with the note a person wrote of it (ACI-Bench). */
record DialogueNote(String id, String dialogue, List<Utterance> utterances, String note) {

    private static final Pattern TAG = Pattern.compile("^\\s*\\[([^\\]]{1,40})\\]\\s*");

    DialogueNote {
        utterances = List.copyOf(utterances);
    }

    @Override
    public String toString() {
        return "DialogueNote[" + id + "]";
    }

    /** Every case of every {@code .jsonl} of the folder that has a dialogue and a note, by file name, then line. */
    static List<DialogueNote> read(Path data) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<DialogueNote> cases = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(data)) {
            files = list.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                JsonNode node = line.isBlank() ? json.createObjectNode() : json.readTree(line);
                if (node.hasNonNull("dialogue") && node.hasNonNull("note")) {
                    String dialogue = node.get("dialogue").asText();
                    cases.add(new DialogueNote(
                            node.path("id").asText(),
                            dialogue,
                            utterances(dialogue),
                            node.get("note").asText()));
                }
            }
        }
        return cases;
    }

    /** A turn a line, who speaks in square brackets in front; a line without goes on with the turn before. */
    private static List<Utterance> utterances(String dialogue) {
        List<Utterance> utterances = new ArrayList<>();
        String speaker = "";
        for (String line : dialogue.split("\n", -1)) {
            Matcher tag = TAG.matcher(line);
            boolean tagged = tag.find();
            speaker = tagged ? tag.group(1) : speaker;
            utterances.add(new Utterance(utterances.size(), speaker, tagged ? line.substring(tag.end()) : line));
        }
        return utterances;
    }
}
