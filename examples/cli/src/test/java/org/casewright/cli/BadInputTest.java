package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bad input to the command")
class BadInputTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void unpack() throws IOException {
        shell = new Shell(folder).everybodySaysYes();
    }

    @Test
    @DisplayName("such as an unknown option is wrong use")
    void unknown_option() {
        wrongUse(shell.run("templates", "--leger", "x"), "Unknown option");
    }

    @Test
    @DisplayName("such as an unknown template is wrong use, and names those there are")
    void unknown_template() {
        shell.caseNoteDrafted();

        Shell.Ran ran = shell.onCase("draft", shell.path("notes.json"), "--template", "case_not", "--on", "2026-09-29");

        wrongUse(ran, "case_not", "case_note", "home_visit_record", "conference_record");
    }

    @Test
    @DisplayName("such as a person who is not in the case file is wrong use")
    void unknown_person() {
        wrongUse(
                shell.run(
                        "consent",
                        "check",
                        "--act",
                        "transcribe",
                        "--people",
                        "p-nobody",
                        "--case",
                        shell.path("case.json"),
                        "--actor",
                        shell.path("worker.json")),
                "Nobody in the case file has the id p-nobody");
    }

    @Test
    @DisplayName("such as a missing file is named")
    void missing_file() {
        worldFailed(shell.onCase("transcribe", shell.path("none.vtt"), "--on", "2026-10-06"), "could not be");
    }

    @Test
    @DisplayName("such as an empty file is named as such")
    void empty_file() throws IOException {
        worldFailed(transcribe("empty.vtt", ""), "empty");
    }

    @Test
    @DisplayName("such as captions cut off in the middle are refused with the line")
    void captions_cut_off() throws IOException {
        worldFailed(
                transcribe("cut.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello.\n\n00:00:03.000 -"), "line 6");
    }

    @Test
    @DisplayName("such as a Word file that is none is refused")
    void word_file_that_is_none() throws IOException {
        Files.write(shell.file("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 9, 9});

        worldFailed(shell.onCase("transcribe", shell.path("broken.docx"), "--on", "2026-10-06"), "casewright:");
    }

    @Test
    @DisplayName("such as sound that is none is refused, and the ledger has the failed act")
    void sound_that_is_none() throws IOException {
        worldFailed(transcribe("noise.wav", "This is not sound."), "PCM WAV");

        assertThat(shell.run("ledger", "show", "--ledger", shell.path("ledger.db"), "--tenant", "brackenshire")
                        .out())
                .contains("outcome=failed");
    }

    @Test
    @DisplayName("such as a draft that is cut in half names the place and not the content")
    void draft_cut_in_half() throws IOException {
        shell.caseNoteDrafted();
        String draft = Files.readString(shell.file("draft.json"));
        Files.writeString(shell.file("draft.json"), draft.substring(0, draft.length() / 2));

        Shell.Ran ran = shell.onCase("check", shell.path("draft.json"));

        worldFailed(ran, "casewright/draft/1", "line");
        assertThat(ran.err()).doesNotContain("Daisy");
    }

    @Test
    @DisplayName("such as a ledger that is not there is not made by looking")
    void ledger_that_is_not_there() {
        worldFailed(
                shell.run("ledger", "verify", "--ledger", shell.path("none.db"), "--tenant", "brackenshire"),
                "none.db");
        assertThat(shell.file("none.db")).doesNotExist();
    }

    @Test
    @DisplayName("such as a ledger that is text stops the work before anything is done")
    void ledger_that_is_text() throws IOException {
        Files.writeString(
                shell.file("text.db"), "This is no database, and it is long enough to look like a page of one.");

        Shell.Ran ran = shell.onCase(
                "transcribe", shell.path("conference.vtt"), "--on", "2026-10-06", "--ledger", shell.path("text.db"));

        worldFailed(ran, "audit trail is not available");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    @DisplayName("such as an output place that cannot be leaves the steps before as they were")
    void output_place_that_cannot_be() throws IOException {
        Shell.Ran ran = shell.onCase(
                "transcribe",
                shell.path("conference.vtt"),
                "--on",
                "2026-10-06",
                "-o",
                shell.path("case.json") + "/x.json");

        assertThat(ran.code()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(shell.file("case.json")).isNotEmptyFile();
    }

    private Shell.Ran transcribe(String name, String content) throws IOException {
        Files.writeString(shell.file(name), content, StandardCharsets.UTF_8);
        return shell.onCase("transcribe", shell.path(name), "--on", "2026-10-06");
    }

    private static void wrongUse(Shell.Ran ran, String... says) {
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains(says);
    }

    private static void worldFailed(Shell.Ran ran, String... says) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(ran.err()).startsWith("casewright: ").contains(says);
        assertThat(ran.out()).isEmpty();
    }
}
