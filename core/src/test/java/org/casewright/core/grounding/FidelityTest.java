package org.casewright.core.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.core.document.Support;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Fidelity to the source")
class FidelityTest {

    private final Fidelity fidelity = Fidelity.knowing(List.of());

    static Stream<Arguments> pairs() throws IOException {
        try (InputStream in = FidelityTest.class.getResourceAsStream("fidelity-pairs.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1], split(cells[2]), split(cells[3])));
        }
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" \\|\\| ", -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pairs")
    @DisplayName("judges as a person would")
    void judges_as_a_person_would(String label, String statement, List<String> excerpts, List<String> context) {
        Support support = fidelity.compare(statement, excerpts, context);

        assertThat(support.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .as("%s", support)
                .isEqualTo(label);
    }

    @Test
    @DisplayName("says which word has no source")
    void says_which_word_has_no_source() {
        assertThat(fidelity.compare("Mum drinks 14 cans.", List.of("I have four cans."), List.of()))
                .isEqualTo(new Support.Unsupported("the number 14 is not in what it cites"));
        assertThat(fidelity.compare("She said “go away”.", List.of("come back"), List.of()))
                .isEqualTo(new Support.Contradicted("the quotation “go away” is not word for word in what it cites"));
    }

    @Test
    @DisplayName("tells what differs and where")
    void tells_what_differs_and_where() {
        String statement = "Darren said on Tuesday that 5 people were there.";

        List<Mismatch> found = fidelity.mismatches(statement, List.of("there were four people there"), List.of());

        assertThat(found)
                .containsExactly(
                        new Mismatch(Mismatch.Kind.NAME, "Darren", 0, 6),
                        new Mismatch(Mismatch.Kind.DATE, "Tuesday", 15, 22),
                        new Mismatch(Mismatch.Kind.NUMBER, "5", 28, 29));
        assertThat(found.get(0)).hasToString("Mismatch[NAME, 0..6]");
    }

    @Test
    @DisplayName("needs no source for a name on the record")
    void needs_no_source_for_a_name_on_the_record() {
        Fidelity knowing = Fidelity.knowing(List.of("Kayleigh Marlowe"));

        assertThat(knowing.compare("Kayleigh Marlowe said so.", List.of("I said so"), List.of()))
                .isEqualTo(new Support.Supported());
    }

    @Test
    @DisplayName("cannot tell where nothing is cited")
    void cannot_tell_where_nothing_is_cited() {
        assertThat(fidelity.compare("She slept.", List.of(), List.of())).isInstanceOf(Support.Undecided.class);
    }

    @Test
    @DisplayName("never objects to a sentence taken word for word")
    void never_objects_to_a_sentence_taken_word_for_word() {
        String said =
                "Right, so Darren, \"the builder\", comes at ten to four on 3/4, or is it May, with 2 of the Smiths?";

        assertThat(fidelity.compare(said, List.of(said), List.of())).isEqualTo(new Support.Supported());
    }
}
