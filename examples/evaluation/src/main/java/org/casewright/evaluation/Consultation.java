package org.casewright.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewright.generation.evidence.Utterance;

/**
 * One mock consultation of PriMock57 with what its checklists say a note must hold.
 *
 * @param facts of all clinicians who wrote a checklist for it, one after the other; may be empty
 * @param note the clinician's own note; may be blank
 */
record Consultation(String id, List<Utterance> utterances, List<Fact> facts, String note) {

    /** One row of a checklist. */
    record Fact(String text, boolean critical) {}

    Consultation {
        utterances = List.copyOf(utterances);
        facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
        return "Consultation[" + id + "]";
    }

    static List<Consultation> read(Path data) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Consultation> consultations = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(data.resolve("consultations.jsonl"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    consultations.add(of(json.readTree(line)));
                }
            }
        }
        return consultations;
    }

    private static Consultation of(JsonNode node) {
        List<Utterance> utterances = new ArrayList<>();
        for (JsonNode utterance : node.path("utterances")) {
            utterances.add(new Utterance(
                    utterances.size(),
                    utterance.path("speaker").asText(),
                    utterance.path("text").asText()));
        }
        List<Fact> facts = new ArrayList<>();
        for (JsonNode clinician : node.path("checklists")) {
            for (JsonNode row : clinician.path("Checklist")) {
                String level = row.path(1).asText().strip();
                if (level.equals("c") || level.equals("nc")) {
                    facts.add(new Fact(
                            row.path(0).asText().replaceFirst("^[*\\s]+", "").strip(), level.equals("c")));
                }
            }
        }
        return new Consultation(
                node.path("id").asText(),
                utterances,
                facts,
                node.path("clinician_note").asText(""));
    }
}
