package org.casewright.core.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HAPI's validator finds no error in a bundle")
class ValidBundleTest {

    @Test
    @DisplayName("and would find one if there were one")
    void would_find_an_error() {
        String json = Fhir.json(InventedDocument.released());

        assertThat(Fhir.errors(json.replace("\"status\": \"final\"", "\"status\": \"finished\"")))
                .isNotEmpty();
    }

    @Test
    @DisplayName("of the whole document")
    void of_the_whole_document() {
        valid(InventedDocument.released());
    }

    @Test
    @DisplayName("without permissions, history and proof")
    void without_permissions() {
        valid(Documents.bare());
    }

    @Test
    @DisplayName("that a model drafted elsewhere")
    void of_a_model() {
        valid(Documents.draftedByModel());
    }

    @Test
    @DisplayName("of words that are markup, control characters, or hardly anything")
    void of_odd_words() {
        valid(Documents.saying(
                "She wrote <script>alert(1)</script> & <!-- this --> ]]> &nbsp;.",
                "Bell \u0007, null \u0000, half a pair \uD83D, not a character \uFFFF.",
                "Line\nbreak\r\nand\ttab",
                "  .  ",
                "שלום 🦊 文字"));
    }

    @Test
    @DisplayName("of every answer about capturing, with and without reason and end")
    void of_every_answer() {
        List<CapturePermission> answers = new ArrayList<>();
        for (CapturePermission.Answer answer : CapturePermission.Answer.values()) {
            answers.add(
                    InventedFamily.answer(InventedFamily.FATHER, answer, InventedFamily.NOON, CaptureScope.values()));
        }
        answers.add(new CapturePermission(
                new PersonId("p-nobody-listed"),
                CapturePermission.Answer.WITHDRAWN,
                Set.of(CaptureScope.AUDIO),
                Instant.parse("2026-10-06T12:00:00.123456789Z"),
                "u-somebody",
                " ",
                "cy",
                Optional.of(InventedFamily.NOON.plusSeconds(86_400)),
                Optional.of("I <b>changed</b> my mind")));

        valid(Documents.answered(answers.toArray(new CapturePermission[0])));
    }

    @Test
    @DisplayName("of every act and phase")
    void of_every_act() {
        List<AuditEvent> events = new ArrayList<>();
        for (Act act : Act.values()) {
            for (AuditEvent.Phase phase : AuditEvent.Phase.values()) {
                events.add(AuditEvent.of(
                        InventedFamily.operation(act),
                        phase,
                        new ActId("act-" + events.size()),
                        InventedFamily.NOON.plusSeconds(events.size()),
                        Map.of("reason", "a_person_present_refused", "empty", " "),
                        Map.of("people", "p-thistledown-tansy p-nobody-listed", "other", "key")));
            }
        }
        valid(Documents.after(events.toArray(new AuditEvent[0])));
    }

    @Test
    @DisplayName("of people in every relationship it knows, and in one it does not")
    void of_every_relationship() {
        List<Person> people = new ArrayList<>();
        for (String words : Relationships.read().words()) {
            people.add(Documents.person("p-" + words.replace(' ', '-'), words.toUpperCase(Locale.ROOT)));
        }
        people.add(Documents.person("p-other", "mother's partner's landlord"));

        assertThat(people).hasSizeGreaterThan(50);
        valid(Documents.about(people));
    }

    @Test
    @DisplayName("of no people at all")
    void of_no_people() {
        valid(Documents.about(List.of()));
    }

    private static void valid(ReleasedDocument document) {
        assertThat(Fhir.errors(Fhir.json(document))).isEmpty();
    }
}
