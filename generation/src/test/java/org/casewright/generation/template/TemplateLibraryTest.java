package org.casewright.generation.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Field;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateRef;
import org.casewright.core.document.TemplateSection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A template library")
class TemplateLibraryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final TemplateLibrary BUILT_IN = TemplateLibrary.builtIn();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"case_note", "home_visit_record", "conference_record"})
    @DisplayName("has the built-in templates, each with all four kinds of field and its basis")
    void has_the_built_in_templates(String id) {
        Template template = BUILT_IN.template(id, DAY);

        assertThat(template.basis()).isNotBlank();
        assertThat(template.status()).isIn("statutory", "guidance");
        assertThat(template.fields().map(Field::getClass).distinct()).hasSize(4);
    }

    @Test
    @DisplayName("leaves threshold, category, outcome, dissent, quoracy, rating, analysis and next dates to a person")
    void leaves_decisions_to_a_person() {
        assertThat(decisions("conference_record"))
                .contains(
                        "threshold",
                        "category",
                        "outcome",
                        "dissent",
                        "quoracy",
                        "analysis",
                        "next_conference",
                        "lead_social_worker",
                        "core_group",
                        "contingency");
        assertThat(decisions("home_visit_record"))
                .contains("child_seen", "child_seen_alone", "bedroom_seen", "analysis", "risk_rating", "next_visit");
        assertThat(decisions("case_note")).contains("analysis", "significant_event", "management_decision");
    }

    @Test
    @DisplayName("keeps each parent's views apart")
    void keeps_each_parents_views_apart() {
        Template template = BUILT_IN.template("home_visit_record", DAY);

        assertThat(voices(template, "mother_views")).contains("mother").doesNotContain("father", "child");
        assertThat(voices(template, "father_views")).contains("father").doesNotContain("mother", "child");
    }

    @Test
    @DisplayName("lists the ids there are when asked for another")
    void lists_the_ids() {
        assertThatExceptionOfType(UnknownTemplateException.class)
                .isThrownBy(() -> BUILT_IN.template("case_notes", DAY))
                .withMessage("There is no template 'case_notes'. There are: case_note, conference_record, "
                        + "home_visit_record.");
    }

    @Test
    @DisplayName("chooses the newest edition in force on the day")
    void chooses_the_newest_in_force() {
        TemplateLibrary library = BUILT_IN.with(file(
                        "\"id\": \"case_note\", \"version\": 2, \"extends\": \"case_note/1\", \"title\": \"Note\", "
                                + "\"effectiveFrom\": \"2026-09-01\""))
                .with(file("\"id\": \"case_note\", \"version\": 3, \"extends\": \"case_note/2\", "
                        + "\"effectiveFrom\": \"2027-01-01\""));

        assertThat(library.template("case_note", LocalDate.of(2026, 8, 31))
                        .ref()
                        .version())
                .isEqualTo(1);
        assertThat(library.template("case_note", DAY).ref().version()).isEqualTo(2);
        assertThat(library.template("case_note", LocalDate.of(2027, 1, 1)).title())
                .isEqualTo("Note");
        assertThat(library.template("case_note", LocalDate.of(2027, 1, 1)).ref().version())
                .isEqualTo(3);
        assertThat(BUILT_IN.template("case_note", LocalDate.of(2027, 1, 1))
                        .ref()
                        .version())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("refuses a template that takes effect later, saying when")
    void refuses_a_future_template() {
        TemplateLibrary library = BUILT_IN.with(minimal("\"effectiveFrom\": \"2027-04-01\"", field("\"id\": \"a\"")));

        assertThatExceptionOfType(UnusableTemplateException.class)
                .isThrownBy(() -> library.template("visit_note", DAY))
                .withMessage(
                        "Template 'visit_note', at /effectiveFrom: no edition is in force on 2026-10-06; the first "
                                + "takes effect on 2027-04-01. Use a later day, or add an edition with an earlier "
                                + "effectiveFrom.");
    }

    @Test
    @DisplayName("lets a file replace and add fields and sections of the edition it extends")
    void lets_a_file_extend() {
        Template template = BUILT_IN.with(
                        file("\"id\": \"case_note\", \"version\": 2, \"extends\": \"case_note/1\", \"sections\": ["
                                + "{\"id\": \"account\", \"fields\": ["
                                + field("\"id\": \"child_voice\", \"maxWords\": 90") + ","
                                + field("\"id\": \"pets\"") + "]},"
                                + "{\"id\": \"local\", \"heading\": \"Local\", \"fields\": ["
                                + field("\"id\": \"early_help\"") + "]}]"))
                .template("case_note", DAY);

        TemplateSection account = section(template, "account");
        assertThat(account.heading()).isEqualTo("What happened");
        assertThat(account.fields())
                .extracting(Field::id)
                .containsExactly("what_happened", "child_voice", "presentation", "worries", "strengths", "pets");
        assertThat(((Field.Narrative) account.fields().get(1)).maxWords()).isEqualTo(90);
        assertThat(template.sections()).extracting(TemplateSection::id).endsWith("judgement", "local");
    }

    @Test
    @DisplayName("reads the files of a folder, which may extend each other in any order")
    void reads_a_folder() throws IOException {
        Files.writeString(
                folder.resolve("a.json"),
                file("\"id\": \"b_note\", \"version\": 1, \"extends\": " + "\"c_note/1\", \"title\": \"B\""));
        Files.writeString(
                folder.resolve("b.json"),
                file("\"id\": \"c_note\", \"version\": 1, \"extends\": " + "\"case_note/1\", \"title\": \"C\""));
        Files.writeString(folder.resolve("read-me.txt"), "not a template");

        TemplateLibrary library = BUILT_IN.withFolder(folder);

        assertThat(library.template("b_note", DAY).title()).isEqualTo("B");
        assertThat(library.template("b_note", DAY).sections())
                .isEqualTo(library.template("case_note", DAY).sections());
    }

    @Test
    @DisplayName("checks templates made in code too")
    void checks_templates_made_in_code() {
        Template template = new Template(
                new TemplateRef("own", 1),
                "Own",
                Audience.PROFESSIONAL,
                "local",
                "local",
                DAY,
                List.of(new TemplateSection(
                        "s", "S", List.of(new Field.Narrative("f", "F", "", Set.of("gossip"), Set.of(), false, 0)))));

        assertThatExceptionOfType(UnusableTemplateException.class)
                .isThrownBy(() -> BUILT_IN.with(template))
                .withMessageContaining("'own/1'")
                .withMessageContaining("Use one of: negation, number,");
    }

    private static List<String> decisions(String id) {
        return BUILT_IN.template(id, DAY)
                .fields()
                .filter(Field.Decision.class::isInstance)
                .map(Field::id)
                .toList();
    }

    private static Set<String> voices(Template template, String id) {
        return template.fields()
                .filter(field -> field.id().equals(id))
                .map(Field.Narrative.class::cast)
                .findFirst()
                .orElseThrow()
                .voices();
    }

    private static TemplateSection section(Template template, String id) {
        return template.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String file(String members) {
        return "{\"schema\": \"casewright/template/1\", " + members + "}";
    }

    static String field(String members) {
        return "{\"kind\": \"narrative\", \"label\": \"L\", \"guidance\": \"G\", " + members + "}";
    }

    static String minimal(String members, String fields) {
        return file("\"id\": \"visit_note\", \"version\": 1, \"title\": \"Visit\", \"audience\": \"professional\", "
                + "\"basis\": \"Local\", \"status\": \"local\", " + members
                + ", \"sections\": [{\"id\": \"s\", \"heading\": \"S\", \"fields\": [" + fields + "]}]");
    }
}
