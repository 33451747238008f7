package org.casewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewright.examples.InventedCase;

/** Types commands in a folder that holds the invented case, and remembers what they printed. */
final class Shell {

    /** What a command did. */
    record Ran(int code, String out, String err) {}

    private final Path folder;

    Shell(Path folder) throws IOException {
        this.folder = folder;
        for (String name :
                List.of("case.json", "worker.json", "home-visit-notes.txt", "conference.vtt", "conference.docx")) {
            try (InputStream in = InventedCase.open(name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String path(String name) {
        return file(name).toString();
    }

    Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Casewright.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ran(code, out.toString(), err.toString());
    }

    /** A command on the case, by its worker, concerning Daisy and her mother. */
    Ran onCase(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--case", path("case.json"), "--actor", path("worker.json"), "--people", "p-daisy,p-kelly"));
        return run(all.toArray(String[]::new));
    }

    /** Daisy and her mother say yes. */
    Shell everybodySaysYes() {
        for (String person : List.of("p-daisy", "p-kelly")) {
            onCase("consent", "record", "--person", person, "--answer", "given", "--scope", "audio,transcript,draft");
        }
        return this;
    }

    /** Takes the typed notes in and drafts a case note of them. */
    Shell caseNoteDrafted() {
        everybodySaysYes();
        onCase("transcribe", path("home-visit-notes.txt"), "--on", "2026-09-29", "-o", path("notes.json"));
        onCase("draft", path("notes.json"), "--template", "case_note", "--on", "2026-09-29", "-o", path("draft.json"));
        return this;
    }
}
