package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.core.json.StoredForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command")
class StepsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void unpack() throws IOException {
        shell = new Shell(folder);
    }

    @Test
    @DisplayName("goes from typed notes to a released document, with files between the steps")
    void goes_from_notes_to_a_document() throws IOException {
        shell.caseNoteDrafted();
        String review = shell.path("review.json");
        shell.onCase("review", "open", shell.path("draft.json"), "-o", review);
        for (JsonNode finding : findings(review)) {
            if (finding.path("criterion").asText().equals("REQUIRED-DECISION")) {
                Shell.Ran decided = shell.onCase(
                        "review",
                        "decide",
                        review,
                        "--field",
                        finding.path("field").asText(),
                        "--value",
                        "no");
                if (decided.code() != ExitCode.GOOD) {
                    shell.onCase(
                            "review",
                            "decide",
                            review,
                            "--field",
                            finding.path("field").asText(),
                            "--value",
                            "Seen.");
                }
            }
        }
        Shell.Ran approved = shell.onCase("review", "approve", review, "-o", shell.path("approved.json"));
        assertThat(approved.err()).contains("Approved by Martin Quill");

        Shell.Ran released = shell.onCase("release", shell.path("approved.json"), "-o", shell.path("out"), "--json");

        assertThat(released.code()).isZero();
        assertThat(shell.file("out/case_note.docx")).isNotEmptyFile();
        assertThat(shell.file("out/case_note.md")).content().contains("I wish I could see my dad at the park");
        assertThat(released.out().lines()).hasSize(5).allMatch(line -> line.startsWith("{\"file\":"));
        assertThat(shell.run(
                                "ledger",
                                "verify",
                                "--ledger",
                                shell.path("ledger.db"),
                                "--tenant",
                                "brackenshire",
                                "--json")
                        .out())
                .contains("\"intact\":true");
    }

    @Test
    @DisplayName("releases nothing that was changed after approval")
    void releases_nothing_changed() throws IOException {
        goes_from_notes_to_a_document();
        Path approved = shell.file("approved.json");
        Files.writeString(approved, Files.readString(approved).replace("\"value\" : \"no\"", "\"value\" : \"yes\""));

        Shell.Ran released = shell.onCase("release", shell.path("approved.json"), "-o", shell.path("again"));

        assertThat(released.code()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(released.err()).contains("not the text that was approved");
        assertThat(shell.file("again")).doesNotExist();
    }

    @Test
    @DisplayName("refuses until everybody was asked, and says what to do")
    void refuses_until_everybody_was_asked() {
        Shell.Ran ran = shell.onCase("transcribe", shell.path("conference.vtt"), "--on", "2026-10-06");

        assertThat(ran.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.err()).contains("Refused (not_asked). Ask everybody present");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    @DisplayName("takes a Teams Word transcript for what it is")
    void takes_a_teams_word_transcript() {
        shell.everybodySaysYes();

        Shell.Ran ran = shell.onCase("transcribe", shell.path("conference.docx"), "--on", "2026-10-06");

        assertThat(ran.code()).isZero();
        assertThat(StoredForm.TRANSCRIPT.read(ran.out()).segments()).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("writes results to standard output and words for people to standard error")
    void keeps_the_streams_apart() {
        shell.everybodySaysYes();

        Shell.Ran ran = shell.onCase("transcribe", shell.path("home-visit-notes.txt"), "--on", "2026-09-29");

        assertThat(ran.out().strip()).startsWith("{").endsWith("}");
        assertThat(ran.err()).contains("26 segments");
    }

    @Test
    @DisplayName("explains every step with an example")
    void explains_every_step() {
        for (String step :
                List.of("demo", "transcribe", "draft", "check", "review", "release", "ledger", "consent", "evaluate")) {
            Shell.Ran help = shell.run(step, "--help");
            assertThat(help.code()).as(step).isZero();
            assertThat(help.out()).as(step).contains("Example").contains("  casewright " + step);
        }
        assertThat(shell.run("--help").out()).contains("Exit codes:");
    }

    @Test
    @DisplayName("completes itself in a shell")
    void completes_itself() {
        assertThat(shell.run("generate-completion").out()).contains("complete").contains("transcribe");
    }

    @Test
    @DisplayName("leaves no half-written file behind")
    void leaves_no_half_written_file() throws IOException {
        shell.caseNoteDrafted();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private static JsonNode findings(String review) throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(Path.of(review)))
                .path("value")
                .path("findings")
                .path("findings");
    }
}
