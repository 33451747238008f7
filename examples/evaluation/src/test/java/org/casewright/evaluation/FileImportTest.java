package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casewright.transcription.format.ReadingLimits;
import org.casewright.transcription.format.TranscriptReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The import task")
class FileImportTest {

    private static final String CAPTIONS = """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Ada Lanternwick>Hello Tansy.

            00:03.000 --> 00:04.000
            <v Tansy Thistledown>Hello Ada.

            00:05.000 --> 00:06.000
            <v Ada Lanternwick>How is school?
            """;

    @Test
    @DisplayName("counts files, outcomes, segments and the speakers of each file, however deep a file lies")
    void counts(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(deep.resolve("visit.vtt"), CAPTIONS);
        Files.writeString(folder.resolve("lines.txt"), "Ada Lanternwick: Hello.\nBasil Copperkettle: Good morning.\n");
        Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 3, (byte) 0xFF});

        Report report = new FileImport().run(folder, Options.DEFAULTS);

        assertThat(report.metrics())
                .containsEntry("files", 3.0)
                .containsEntry("read", 2.0)
                .containsEntry("refused", 1.0)
                .containsEntry("crashed", 0.0)
                .containsEntry("segments", 5.0)
                .containsEntry("speakers", 4.0);
        assertThat(report.cases())
                .satisfiesExactly(
                        visit -> assertThat(visit)
                                .isEqualTo("{\"file\":\"a/b/visit.vtt\",\"outcome\":\"read\",\"format\":\"webvtt\","
                                        + "\"segments\":3,\"speakers\":2}"),
                        lines -> assertThat(lines).contains("lines.txt", "named-lines"),
                        noise -> assertThat(noise).contains("noise.bin", "refused", "The transcript cannot be read"));
    }

    @Test
    @DisplayName("tells a refusal from a crash")
    void tells_a_refusal_from_a_crash(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("visit.vtt"), CAPTIONS);
        TranscriptReader narrow = new TranscriptReader(new ReadingLimits(20, 10, 10, 10, 10));

        Report refusing = new FileImport(narrow).run(folder, Options.DEFAULTS);
        Report crashing = new FileImport(file -> {
                    throw new IllegalStateException("broken");
                })
                .run(folder, Options.DEFAULTS);

        assertThat(refusing.metrics()).containsEntry("refused", 1.0).containsEntry("crashed", 0.0);
        assertThat(crashing.metrics()).containsEntry("refused", 0.0).containsEntry("crashed", 1.0);
        assertThat(crashing.cases()).singleElement().asString().contains("IllegalStateException: broken");
    }

    @Test
    @DisplayName("reads no more files than it is told")
    void reads_no_more_than_told(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("1.vtt"), CAPTIONS);
        Files.writeString(folder.resolve("2.vtt"), CAPTIONS);

        Report report = new FileImport().run(folder, new Options(Options.DEFAULTS.words(), 1));

        assertThat(report.metrics()).containsEntry("files", 1.0);
    }
}
