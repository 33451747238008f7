package org.casewright.generation.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds template files: those in the jar by name, those of a council in a folder. */
final class TemplateFiles {

    private static final List<String> BUILT_IN =
            List.of("case_note-1.json", "home_visit_record-1.json", "conference_record-1.json");

    /** No honest template comes near; a folder named by mistake may. */
    private static final long LARGEST = 1_000_000;

    private TemplateFiles() {}

    static List<TemplateFile> builtIn() {
        return BUILT_IN.stream()
                .map(name -> TemplateReader.read("built in", resource(name)))
                .toList();
    }

    static List<TemplateFile> folder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(TemplateFiles::file)
                    .toList();
        } catch (IOException e) {
            throw unreadable("folder " + folder);
        }
    }

    private static TemplateFile file(Path path) {
        String name = "file " + path.getFileName();
        try {
            if (Files.size(path) > LARGEST) {
                throw new UnusableTemplateException(
                        name, "", "it is larger than a template can be.", "Keep only template files in this folder.");
            }
            return TemplateReader.read(name, Files.readString(path));
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    private static UnusableTemplateException unreadable(String what) {
        return new UnusableTemplateException(
                what,
                "",
                "it cannot be read as text in UTF-8.",
                "Check that it is there and that its encoding is UTF-8.");
    }

    private static String resource(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks its template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
