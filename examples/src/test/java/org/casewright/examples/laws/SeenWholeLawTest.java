package org.casewright.examples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The laws ")
class SeenWholeLawTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    @DisplayName("see every package of every floor and room")
    void see_every_package() throws IOException {
        Set<String> seen = House.classes().stream()
                .map(type -> type.getPackageName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(seen).containsAll(packagesIn(ROOT));
    }

    @Test
    @DisplayName("find a package that is not seen")
    void find_a_package_that_is_not_seen() {
        assertThat(packageOf(Path.of("core/src/main/java/org/casewright/attic/Chest.java")))
                .isEqualTo("org.casewright.attic");
        assertThat(House.classes().stream().map(type -> type.getPackageName())).doesNotContain("org.casewright.attic");
    }

    @Test
    @DisplayName("find every package @NullMarked")
    void find_every_package_null_marked() throws IOException, ClassNotFoundException {
        for (String name : packagesIn(ROOT)) {
            assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as("%s is @NullMarked", name)
                    .isTrue();
        }
    }

    private static Set<String> packagesIn(Path root) throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String floor : new String[] {"core", "transcription", "generation", "governance"}) {
            try (Stream<Path> files = Files.walk(root.resolve(floor))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("module-info.java"))
                        .map(root::relativize)
                        .filter(file -> file.toString().contains("/src/main/java/"))
                        .map(SeenWholeLawTest::packageOf)
                        .forEach(packages::add);
            }
        }
        assertThat(packages).as("packages found in the sources").hasSizeGreaterThan(10);
        return packages;
    }

    private static String packageOf(Path file) {
        String path = file.getParent().toString().replace('\\', '/');
        return path.substring(path.indexOf("src/main/java/") + "src/main/java/".length())
                .replace('/', '.');
    }
}
