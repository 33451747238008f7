package org.casewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftId;
import org.casewright.core.document.DraftProvenance;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.Field;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateRef;
import org.casewright.core.document.TemplateSection;
import org.casewright.core.document.Withheld;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceKind;
import org.casewright.core.record.Tenant;
import org.casewright.core.record.TimeSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored form")
class StoredFormTest {

    private static final Instant NOON = Instant.parse("2026-10-06T12:00:00Z");

    @Test
    @DisplayName("gives back the draft it was made of")
    void gives_back_the_draft() {
        Draft draft = draft();

        assertThat(StoredForm.DRAFT.read(StoredForm.DRAFT.write(draft))).isEqualTo(draft);
    }

    @Test
    @DisplayName("says its schema and version")
    void says_its_schema() {
        assertThat(StoredForm.DRAFT.write(draft())).contains("\"schema\" : \"casewright/draft/1\"");
    }

    @Test
    @DisplayName("has one canonical form, whatever the order of maps")
    void has_one_canonical_form() {
        assertThat(new String(StoredForm.DRAFT.canonical(draft()), StandardCharsets.UTF_8))
                .startsWith("{\"audience\":\"PROFESSIONAL\",\"draftedAt\":\"2026-10-06T12:00:00Z\"");
    }

    @Test
    @DisplayName("has the same canonical form whatever the order in which a set was made")
    void has_the_same_canonical_form_for_equal_sets() {
        List<String> kinds =
                List.of("wish", "risk", "health", "school", "family", "number", "date", "injury", "question");
        byte[] canonical = templateSeeking(new LinkedHashSet<>(kinds));
        for (int turn = 1; turn < kinds.size(); turn++) {
            List<String> turned = new ArrayList<>(kinds);
            Collections.rotate(turned, turn);

            assertThat(templateSeeking(new LinkedHashSet<>(turned))).isEqualTo(canonical);
        }
        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .contains(
                        "[\"date\",\"family\",\"health\",\"injury\",\"number\",\"question\",\"risk\",\"school\",\"wish\"]");
    }

    private static byte[] templateSeeking(Set<String> kinds) {
        return StoredForm.TEMPLATE.canonical(new Template(
                new TemplateRef("t", 1),
                "T",
                Audience.PROFESSIONAL,
                "none",
                "local",
                LocalDate.of(2026, 1, 1),
                List.of(new TemplateSection(
                        "s", "S", List.of(new Field.Narrative("n", "N", "", kinds, Set.of(), false, 0))))));
    }

    @Test
    @DisplayName("names the place of trouble, never the content")
    void names_the_place_of_trouble() {
        String broken = StoredForm.DRAFT.write(draft()).replace("\"2026-10-06T12:00:00Z\"", "\"Bramble\"");

        assertThatExceptionOfType(UnreadableFormException.class)
                .isThrownBy(() -> StoredForm.DRAFT.read(broken))
                .withMessageContaining("/value/draftedAt")
                .withMessageNotContaining("Bramble");
    }

    @Test
    @DisplayName("refuses another form")
    void refuses_another_form() {
        assertThatExceptionOfType(UnreadableFormException.class)
                .isThrownBy(() -> StoredForm.TRANSCRIPT.read(StoredForm.DRAFT.write(draft())))
                .withMessageContaining("casewright/transcript/1");
    }

    private static Draft draft() {
        Source source =
                Source.of(SourceKind.TRANSCRIPT, "Visit", Optional.of(LocalDate.of(2026, 10, 6)), "ab".repeat(32));
        Passage passage = new Passage(
                new PassageId(source.id(), 2, 3),
                Optional.of("Bramble"),
                Optional.of(new TimeSpan(Duration.ofSeconds(3), Duration.ofMillis(4_250))),
                "I like the big tree.");
        Statement statement = new Statement(
                new StatementId("voice.1"),
                "Bramble said: “I like the big tree.”",
                List.of(Citation.of(passage, 0, 20, new byte[16])),
                new Support.Undecided("not yet checked"),
                Statement.Origin.EXTRACTED);
        Field.Narrative voice =
                new Field.Narrative("voice", "Voice", "The child's words", Set.of("wish"), Set.of("child"), true, 0);
        Field.Decision outcome = new Field.Decision("outcome", "Outcome", "Decide", List.of("yes", "no"), true);
        return new Draft(
                new DraftId("d-1"),
                new TemplateRef("case_note", 1),
                "Case note",
                Audience.PROFESSIONAL,
                new Occasion(
                        new Tenant("riverbank"),
                        new CaseId("C-1"),
                        Optional.of(LocalDate.of(2026, 10, 6)),
                        List.of(new Person(new PersonId("P-1"), "Bramble Test", "child")),
                        Map.of("place", "home")),
                List.of(source),
                List.of(new DraftSection(
                        "main",
                        "Main",
                        List.of(
                                new FieldContent.Narrative(voice, List.of(statement)),
                                new FieldContent.Actions(
                                        new Field.Actions("do", "Actions", "", false),
                                        List.of(new ActionItem(
                                                statement, Optional.empty(), Optional.of(LocalDate.of(2026, 10, 9))))),
                                new FieldContent.Fact(new Field.Fact("f", "Place", "place", true), Optional.of("home")),
                                new FieldContent.Decision(
                                        outcome,
                                        Optional.of(new HumanEntry("yes", new Actor("a", "Ada", "manager"), NOON)))))),
                List.of(passage),
                List.of(new Withheld("voice", "x", "y")),
                new DraftProvenance("extractive/1", Processor.casewright(), Optional.empty(), "cd".repeat(32)),
                NOON);
    }
}
