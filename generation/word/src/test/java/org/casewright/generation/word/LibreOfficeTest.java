package org.casewright.generation.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.testkit.InventedDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of a file, read from its own flat XML. Needs {@code soffice} on the path. */
@Tag("libreoffice")
@DisplayName("A Word file, in LibreOffice,")
class LibreOfficeTest {

    private static final String FOOTNOTE = "<text:note-citation>";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("opens with its sources as footnotes")
    void opens_with_footnotes() throws IOException, InterruptedException {
        String opened = opened(InventedDocument.released());

        assertThat(footnotes(opened)).isEqualTo(4);
        assertThat(opened)
                .contains("I don&apos;t like it when the grown-ups shout downstairs.")
                .contains("<dc:title>Home visit record</dc:title>")
                .contains("text:outline-level=\"1\"", "<table:table-header-rows>", "<text:page-number");
    }

    @Test
    @DisplayName("keeps a long document's footnotes in their order")
    void keeps_a_long_document() throws IOException, InterruptedException {
        String opened = opened(Documents.withSentences(Documents.many(120).toArray(new Statement[0])));

        assertThat(footnotes(opened)).isEqualTo(120);
        assertThat(opened).contains("<text:note-citation>120</text:note-citation>");
    }

    private static int footnotes(String opened) {
        return opened.split(FOOTNOTE, -1).length - 1;
    }

    private String opened(ReleasedDocument document) throws IOException, InterruptedException {
        Path word = folder.resolve("document.docx");
        try (OutputStream out = Files.newOutputStream(word)) {
            new WordRenderer().render(document, out);
        }
        Process office = new ProcessBuilder(
                        soffice(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fodt",
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.txt").toFile())
                .start();
        if (!office.waitFor(3, TimeUnit.MINUTES)) {
            office.destroyForcibly();
        }
        Path flat = folder.resolve("document.fodt");
        assertThat(flat).as("what LibreOffice wrote").exists();
        return Files.readString(flat);
    }

    private static String soffice() {
        List<Path> found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .toList();
        return found.isEmpty()
                ? abort("LibreOffice is not installed (no soffice on the path): not checked that it opens Word files")
                : found.get(0).toString();
    }
}
