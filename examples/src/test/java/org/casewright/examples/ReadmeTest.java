package org.casewright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README ")
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)(?: ([\\w-]+))?\\R(.*?)^```$");
    private static final Pattern REGION =
            Pattern.compile("(?ms)^ *// tag::([\\w-]+)\\[\\]\\R(.*?)^ *// end::\\1\\[\\]$");
    private static final List<String> PARTS = List.of(
            "What it does not do",
            "Twenty lines that run",
            "Which jar brings what",
            "The front doors",
            "Bring your own",
            "What we promise",
            "Where personal data goes",
            "Building",
            "Licence");

    @Test
    @DisplayName("shows only Java that is compiled and run, and all of it")
    void shows_only_java_that_is_compiled_and_run() throws IOException {
        Map<String, String> fences = new TreeMap<>();
        Matcher fence = FENCE.matcher(readme());
        while (fence.find()) {
            if (fence.group(1).equals("java")) {
                assertThat(fence.group(2)).as("every Java fence has a name").isNotNull();
                fences.put(fence.group(2), fence.group(3).stripIndent().strip());
            }
        }

        assertThat(fences).isNotEmpty().isEqualTo(regions());
    }

    @Test
    @DisplayName("has its parts in order")
    void has_its_parts_in_order() throws IOException {
        assertThat(readme().lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
                .containsExactlyElementsOf(PARTS);
    }

    @Test
    @DisplayName("names commands that exist, in the same words as the check of every change")
    void names_commands_that_exist() throws IOException {
        String checks = Files.readString(ROOT.resolve(".ci/run"));
        Matcher fence = FENCE.matcher(readme());
        int commands = 0;
        while (fence.find()) {
            if (fence.group(1).equals("sh")) {
                for (String line : fence.group(3).strip().split("\\R")) {
                    commands++;
                    assertThat(checks).as("run by .ci/run: %s", line).contains(line);
                }
            }
        }
        assertThat(commands).isGreaterThan(1);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/src"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                Matcher region = REGION.matcher(Files.readString(file));
                while (region.find()) {
                    regions.put(
                            region.group(1),
                            region.group(2).stripTrailing().stripIndent().strip());
                }
            }
        }
        return regions;
    }
}
