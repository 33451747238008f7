package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewright.evaluation.Consultation.Fact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Coverage")
class CoverageTest {

    private static final String CASE = """
            {"id":"invented","utterances":[{"speaker":"a","text":"How long has it hurt?"},\
            {"speaker":"b","text":"Six weeks, in my left elbow."},{"speaker":"a","text":"Okay."}],\
            "checklists":{"One":{"Checklist":[["CHECKLIST","Critical"],["HPC",""],["*6 weeks","c"],["**left elbow","nc"],\
            ["Nil","c"],["weather","irrelevant"],["PMH"]]}}}""";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("counts rows marked c or nc as facts, without their stars")
    void counts_rows_marked_c_or_nc_as_facts() throws IOException {
        Files.writeString(folder.resolve("consultations.jsonl"), CASE);

        assertThat(Consultation.read(folder).get(0).facts())
                .containsExactly(new Fact("6 weeks", true), new Fact("left elbow", false), new Fact("Nil", true));
    }

    @Test
    @DisplayName("leaves out a fact that holds function words only")
    void leaves_out_a_fact_that_holds_function_words_only() {
        assertThat(Coverage.isFact(new Fact("Nil ", true))).isFalse();
        assertThat(Coverage.isFact(new Fact("no fever", true))).isTrue();
    }

    @Test
    @DisplayName("asks two thirds of the stems of three pieces in a row")
    void asks_two_thirds_of_the_stems_of_three_pieces_in_a_row() {
        var windows = Coverage.windows(List.of("left", "elbow", "rain", "swollen"));

        assertThat(Coverage.covers(windows, ContentStems.of("left elbow swelling")))
                .isTrue();
        assertThat(Coverage.covers(windows, ContentStems.of("left swollen"))).isFalse();
    }

    @Test
    @DisplayName("never keeps more words than it was allowed")
    void never_keeps_more_words_than_it_was_allowed() throws IOException {
        Files.writeString(folder.resolve("consultations.jsonl"), CASE);

        Report report = new Coverage().run(folder, Options.DEFAULTS.withWords(0.9));

        assertThat(report.n()).isEqualTo(1);
        assertThat(report.metrics()).containsEntry("ceiling.critical", 1.0);
        assertThat(report.metrics().get("words_share")).isLessThanOrEqualTo(0.9);
    }
}
