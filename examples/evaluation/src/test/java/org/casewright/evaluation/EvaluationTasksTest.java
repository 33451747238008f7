package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The tasks")
class EvaluationTasksTest {

    @Test
    @DisplayName("are found by the names of the command line")
    void are_found_by_name() {
        assertThat(EvaluationTasks.names()).contains("import", "coverage", "notes", "nothing", "transcripts");
        assertThat(EvaluationTasks.names())
                .allSatisfy(name -> assertThat(
                                EvaluationTasks.named(name).orElseThrow().name())
                        .isEqualTo(name));
        assertThat(EvaluationTasks.named("no such task")).isEmpty();
    }

    @Test
    @DisplayName("measure what chosen evidence covers of a checklist")
    void measure_coverage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("consultations.jsonl"), """
                {"id": "invented-1", "utterances": [{"speaker": "Doctor", "text": "What brings you in?"}, \
                {"speaker": "Patient", "text": "I have had a sore knee for three weeks since I fell off a ladder."}], \
                "checklists": [{"Checklist": [["sore knee three weeks", "c"], ["Fell off ladder", "nc"]]}]}
                """);

        Report report = EvaluationTasks.named("coverage").orElseThrow().run(folder, Options.DEFAULTS.withWords(1));

        assertThat(report.n()).isEqualTo(1);
        assertThat(report.metrics()).containsEntry("critical", 1.0).containsEntry("ceiling.noncritical", 1.0);
    }

    @Test
    @DisplayName("measure chosen evidence against a note")
    void measure_notes(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("train.jsonl"), """
                {"id": "invented-1", "dialogue": "[doctor] what brings you in\\n[patient] i have a sore knee since monday .", \
                "note": "Sore knee since Monday."}
                """);

        Report report = EvaluationTasks.named("notes").orElseThrow().run(folder, Options.DEFAULTS.withWords(1));

        assertThat(report.n()).isEqualTo(1);
        assertThat(report.metrics().get("rouge1")).isBetween(1.0, 100.0);
    }
}
