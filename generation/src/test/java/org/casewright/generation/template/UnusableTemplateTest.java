package org.casewright.generation.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casewright.generation.template.TemplateLibraryTest.field;
import static org.casewright.generation.template.TemplateLibraryTest.file;
import static org.casewright.generation.template.TemplateLibraryTest.minimal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An unusable template")
class UnusableTemplateTest {

    private static final String NOW = "\"effectiveFrom\": \"2026-01-01\"";

    @TempDir
    Path folder;

    @Test
    @DisplayName("that is no JSON is refused with line and column")
    void no_json() {
        refused("{\n  \"schema\": \"casewright/template/1\",\n  oops\n}")
                .contains("it is not well-formed JSON near line 3, column ")
                .endsWith(". Look for a missing comma, quote or " + "bracket.");
    }

    @Test
    @DisplayName("that names something twice is refused")
    void named_twice() {
        refused(file("\"id\": \"a\", \"id\": \"b\"")).contains("not well-formed JSON");
    }

    @Test
    @DisplayName("of another schema is refused")
    void other_schema() {
        refused("{\"schema\": \"casewright/template/9\"}")
                .isEqualTo("Template in the given text, at /schema: this is not a template file of a known schema. "
                        + "Write \"casewright/template/1\".");
    }

    @Test
    @DisplayName("without a version, title or label is refused, naming what is missing and where")
    void missing_members() {
        refused(file("\"id\": \"visit_note\"")).contains("the template has no \"version\". Add one");
        refused(file("\"id\": \"visit_note\", \"version\": 1")).contains("the template has no \"title\". Add one");
        refused(minimal(NOW, "{\"kind\": \"actions\", \"id\": \"a\", \"guidance\": \"G\"}"))
                .isEqualTo("Template 'visit_note/1' (in the given text), at /sections/0/fields/0: the field has no "
                        + "\"label\". Add one.");
    }

    @Test
    @DisplayName("without sections, or with an empty one, is refused")
    void no_fields() {
        refused(minimal(NOW, "")).contains("the section 's' has no fields. Add one");
    }

    @Test
    @DisplayName("with a misspelt member is refused, listing the right ones")
    void misspelt() {
        refused(minimal(NOW, field("\"id\": \"a\", \"seek\": [\"wish\"]")))
                .contains("at /sections/0/fields/0/seek: \"seek\" is not known here. Use one of: guidance, id, kind, "
                        + "label, maxWords, required, seeks, voices.");
    }

    @Test
    @DisplayName("that would let a drafter fill a decision is refused: a decision seeks no evidence")
    void decision_that_seeks() {
        refused(minimal(
                        NOW,
                        "{\"kind\": \"decision\", \"id\": \"threshold\", \"label\": \"T\", \"guidance\": \"G\", "
                                + "\"seeks\": [\"risk\"]}"))
                .contains("/seeks: \"seeks\" is not known here.");
    }

    @Test
    @DisplayName("that turns an inherited decision into something a machine fills is refused")
    void decision_turned_into_narrative() {
        refused(file("\"id\": \"conference_record\", \"version\": 2, \"extends\": \"conference_record/1\", "
                        + "\"sections\": [{\"id\": \"decision\", \"fields\": [" + field("\"id\": \"threshold\"")
                        + "]}]"))
                .contains("at /sections/0/fields/0/kind: 'threshold' is a person's decision in the template it "
                        + "extends, and stays one.");
    }

    @Test
    @DisplayName("with two fields of one id is refused, naming both places")
    void duplicate_fields() {
        refused(minimal(NOW, field("\"id\": \"a\"") + "," + field("\"id\": \"a\"")))
                .contains("at /sections/0/fields/1/id: the id 'a' is taken by the field at /sections/0/fields/0.");
    }

    @Test
    @DisplayName("that seeks an unknown kind of evidence is refused, listing the kinds")
    void unknown_kind_of_evidence() {
        refused(minimal(NOW, field("\"id\": \"a\", \"seeks\": [\"wish\", \"gossip\"]")))
                .contains("at /sections/0/fields/0/seeks/1: this kind of evidence is not known. Use one of: negation,")
                .contains("introduction.");
    }

    @Test
    @DisplayName("with an unknown kind of field, audience, status or day is refused")
    void unknown_words() {
        refused(minimal(NOW, "{\"kind\": \"score\", \"id\": \"a\"}"))
                .contains("/kind: this kind of field is not known. Use one of: narrative, actions, fact, decision.");
        refused(file("\"id\": \"a\", \"version\": 1, \"audience\": \"public\""))
                .contains("at /audience: this audience is not known. Use one of: professional, family, child, court.");
        refused(file("\"id\": \"a\", \"version\": 1, \"status\": \"law\""))
                .contains("at /status: this status is not known. Use one of: statutory, guidance, local.");
        refused(file("\"id\": \"a\", \"version\": 1, \"effectiveFrom\": \"1.4.2026\""))
                .contains("at /effectiveFrom: a day is needed here.");
    }

    @Test
    @DisplayName("with values of the wrong type is refused")
    void wrong_types() {
        refused(minimal(NOW, field("\"id\": \"a\", \"maxWords\": \"many\""))).contains("/maxWords: a whole number");
        refused(minimal(NOW, field("\"id\": \"a\", \"required\": \"yes\""))).contains("/required: true or false");
        refused(minimal(NOW, field("\"id\": \"a\", \"voices\": \"child\""))).contains("/voices: a list is needed");
        refused(minimal(NOW, field("\"id\": \"A b\""))).contains("/id: an id is made of small letters");
        refused("[]").contains("an object is needed here");
    }

    @Test
    @DisplayName("that extends an edition there is not is refused, listing the editions")
    void unknown_parent() {
        refused(file("\"id\": \"a\", \"version\": 1, \"extends\": \"case_note/7\""))
                .isEqualTo("Template 'a/1' (in the given text), at /extends: there is no edition case_note/7. There "
                        + "are: a/1, case_note/1, conference_record/1, home_visit_record/1.");
        refused(file("\"id\": \"a\", \"version\": 1, \"extends\": \"case_note\""))
                .contains("Write id and version, such as \"case_note/1\".");
    }

    @Test
    @DisplayName("in a circle is refused, showing the circle")
    void circle() throws IOException {
        put("a.json", "\"id\": \"a\", \"version\": 1, \"extends\": \"b/1\"");
        put("b.json", "\"id\": \"b\", \"version\": 1, \"extends\": \"a/1\"");

        assertThatExceptionOfType(UnusableTemplateException.class)
                .isThrownBy(() -> TemplateLibrary.builtIn().withFolder(folder))
                .withMessage("Template 'a/1' (file a.json), at /extends: the templates extend each other in a circle: "
                        + "a/1 extends b/1 extends a/1. Take \"extends\" out of one of them.");
    }

    @Test
    @DisplayName("that extends itself is refused")
    void extends_itself() {
        refused(file("\"id\": \"a\", \"version\": 1, \"extends\": \"a/1\"")).contains("in a circle: a/1 extends a/1.");
    }

    @Test
    @DisplayName("given twice in one folder is refused, naming both files")
    void given_twice() throws IOException {
        put("a.json", "\"id\": \"a\", \"version\": 1, \"extends\": \"case_note/1\"");
        put("b.json", "\"id\": \"a\", \"version\": 1, \"extends\": \"case_note/1\"");

        assertThatExceptionOfType(UnusableTemplateException.class)
                .isThrownBy(() -> TemplateLibrary.builtIn().withFolder(folder))
                .withMessageContaining("(file b.json)")
                .withMessageContaining("the same edition is in file a.json too.");
    }

    @Test
    @DisplayName("in another encoding, too large, or not there is refused, naming the file")
    void unreadable_files() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        folderRefused().contains("file latin.json: it cannot be read as text in UTF-8.");

        Files.writeString(file, " ".repeat(1_000_001));
        folderRefused().contains("file latin.json: it is larger than a template can be.");

        assertThatExceptionOfType(UnusableTemplateException.class)
                .isThrownBy(() -> TemplateLibrary.builtIn().withFolder(folder.resolve("gone")))
                .withMessageContaining("Check that it is there");
    }

    private void put(String name, String members) throws IOException {
        Files.writeString(folder.resolve(name), file(members));
    }

    private org.assertj.core.api.AbstractStringAssert<?> folderRefused() {
        return message(() -> TemplateLibrary.builtIn().withFolder(folder));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(String json) {
        return message(() -> TemplateLibrary.builtIn().with(json));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> message(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(call);
        assertThat(thrown).isInstanceOf(UnusableTemplateException.class);
        return assertThat(thrown.getMessage());
    }
}
