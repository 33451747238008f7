package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The nothing task")
class NothingTest {

    private static final long SEED = 20_261_006L;

    @Test
    @DisplayName("finds no sentence written from a hundred transcripts that hold nothing")
    void finds_no_sentence(@TempDir Path folder) throws IOException {
        NothingToSay.write(folder, 100, SEED);

        Report report = new Nothing().run(folder, Options.DEFAULTS);

        assertThat(report.cases()).filteredOn(line -> line.contains(" said: ")).isEmpty();
        assertThat(report.cases())
                .filteredOn(line -> line.contains("\"unread\""))
                .isEmpty();
        assertThat(report.metrics()).containsEntry("files", 100.0).containsEntry("sentences", 0.0);
    }

    @Test
    @DisplayName("counts the sentences of both documents where something was written")
    void counts_sentences_of_both_documents(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("visit.vtt"),
                "WEBVTT\n\n00:01.000 --> 00:20.000\n<v Ada Lanternwick>Wren weighed seven kilos at the clinic last week and"
                        + " the nurse gave him the second injection against measles, which made him hot and sleepy until"
                        + " Sunday. Tansy sleeps in her own bed again and eats porridge before school.\n");

        Report report = new Nothing(new QuotingDrafter(List.of("Tansy sleeps in her own bed"), List.of()))
                .run(folder, Options.DEFAULTS);

        assertThat(report.metrics()).containsEntry("files", 1.0).containsEntry("sentences", 2.0);
    }

    @Test
    @DisplayName("names a file that is refused, and counts no sentence for it")
    void names_a_file_that_is_refused(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("noise.vtt"), new byte[] {0, 1, 2, 3, (byte) 0xFF});

        Report report = new Nothing().run(folder, Options.DEFAULTS);

        assertThat(report.metrics()).containsEntry("files", 1.0).containsEntry("sentences", 0.0);
        assertThat(report.cases())
                .singleElement()
                .asString()
                .contains("noise.vtt", "\"unread\":\"The transcript cannot be read");
    }
}
