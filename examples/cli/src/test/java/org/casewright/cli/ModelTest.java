package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A model behind an OpenAI-compatible address")
class ModelTest {

    @TempDir
    private Path folder;

    private Shell shell;
    private ModelServer server;

    @BeforeEach
    void start() throws IOException {
        shell = new Shell(folder).caseNoteDrafted();
        server = new ModelServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("is asked with the evidence as data, and what it does not say stays empty")
    void is_asked_with_the_evidence() {
        Shell.Ran ran = draft("in_house");

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.err()).contains("0 sentences by model/1");
        assertThat(server.requests()).isNotEmpty().anyMatch(request -> request.contains("see my dad at the park"));
    }

    @Test
    @DisplayName("is not asked at all where nobody contracted it")
    void is_not_asked_without_a_contract() {
        Shell.Ran ran = draft("external");

        assertThat(ran.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.err()).contains("Refused (processor_not_contracted)");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    @DisplayName("is asked again after 429 Too Many Requests")
    void is_asked_again_after_429() {
        server.failsFirst(429, 1);

        assertThat(draft("in_house").err()).contains("0 sentences by model/1");
        assertThat(server.requests()).hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("that fails with 500 each time ends in one message, and nothing is written")
    void fails_with_500() {
        server.fails(500);

        failedWithoutADraft(draft("in_house"));
    }

    @Test
    @DisplayName("that does not know the key is told plainly, and the key is not")
    void does_not_know_the_key() {
        server.fails(401);

        Shell.Ran ran = draft("in_house");

        failedWithoutADraft(ran);
        assertThat(ran.err()).doesNotContain("Bearer");
    }

    @Test
    @DisplayName("that answers in prose ends in one message, and nothing is written")
    void answers_in_prose() {
        server.says("Of course! Here is your case note: everybody was very happy.");

        failedWithoutADraft(draft("in_house"));
    }

    @Test
    @DisplayName("that breaks off in the middle ends in one message, and nothing is written")
    void breaks_off() {
        server.breaksOff();

        failedWithoutADraft(draft("in_house"));
    }

    @Test
    @DisplayName("that keeps us waiting is given up")
    void keeps_us_waiting() {
        server.keepsWaiting(4_000);

        failedWithoutADraft(draft("in_house", "--model-timeout", "1"));
    }

    @Test
    @DisplayName("must be told where the data goes")
    void must_be_told_where_the_data_goes() {
        Shell.Ran ran =
                shell.onCase("draft", shell.path("notes.json"), "--template", "case_note", "--model", server.address());

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("--model needs --model-name and --model-location");
    }

    private Shell.Ran draft(String location, String... more) {
        String[] args = {
            "draft",
            shell.path("notes.json"),
            "--template",
            "case_note",
            "--on",
            "2026-09-29",
            "--model",
            server.address(),
            "--model-name",
            "loopback",
            "--model-location",
            location,
            "-o",
            shell.path("model.json")
        };
        String[] all = Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray(String[]::new);
        return shell.onCase(all);
    }

    private void failedWithoutADraft(Shell.Ran ran) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(ran.err().lines().filter(line -> line.startsWith("casewright: ")))
                .hasSize(1);
        assertThat(ran.err()).doesNotContain("Daisy").doesNotContain("park");
        assertThat(shell.file("model.json")).doesNotExist();
        assertThat(shell.run("ledger", "show", "--ledger", shell.path("ledger.db"), "--tenant", "brackenshire")
                        .out())
                .contains("generate_draft")
                .contains("outcome=failed");
    }
}
