package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.casewright.core.document.Draft;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.json.StoredForm;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.speech.Transcript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The invented family")
class InventedFamilyTest {

    @Test
    @DisplayName("has a child of nine and a visit on a Tuesday")
    void has_a_child_of_nine() {
        assertThat(InventedFamily.CHILD
                        .bornOn()
                        .orElseThrow()
                        .until(InventedFamily.DAY)
                        .getYears())
                .isEqualTo(9);
        assertThat(InventedFamily.DAY.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    }

    @Test
    @DisplayName("has a planted word in every name and key")
    void has_a_planted_word_in_every_name() {
        assertThat(InventedFamily.people())
                .allMatch(
                        person -> planted(person.name()) && planted(person.id().value()));
        assertThat(List.of(InventedFamily.WORKER, InventedFamily.MANAGER))
                .allMatch(actor -> planted(actor.name()) && planted(actor.id()));
        assertThat(List.of(InventedFamily.CASE, InventedFamily.OTHER_CASE)).allMatch(file -> planted(file.value()));
    }

    @Test
    @DisplayName("has a visit whose third and fourth segments are one passage")
    void joins_a_sentence() {
        Passage passage = InventedVisit.passageWith("shout downstairs");

        assertThat(passage.text()).isEqualTo("I don't like it when the grown-ups shout downstairs.");
        assertThat(passage.id().first()).isEqualTo(3);
        assertThat(passage.id().last()).isEqualTo(4);
    }

    @Test
    @DisplayName("has a transcript that lies within its recording")
    void has_a_transcript_within_its_recording() {
        Transcript transcript = InventedVisit.transcript();

        assertThat(transcript.segments())
                .allMatch(segment -> segment.time()
                                .orElseThrow()
                                .end()
                                .compareTo(InventedVisit.recording().duration())
                        <= 0);
    }

    @Test
    @DisplayName("has a document whose every citation resolves")
    void has_citations_that_resolve() {
        for (Draft draft : List.of(InventedDocument.draft(), InventedDocument.reviewed())) {
            List<Citation> citations = draft.statements()
                    .flatMap(statement -> statement.citations().stream())
                    .toList();
            assertThat(citations)
                    .hasSize(4)
                    .allMatch(citation -> citation.resolvesIn(
                            draft.passage(citation.passage()).orElseThrow()));
        }
    }

    @Test
    @DisplayName("has a released document that comes back from its stored form")
    void has_a_document_that_can_be_stored() {
        ReleasedDocument released = InventedDocument.released();

        assertThat(StoredForm.RELEASED.read(StoredForm.RELEASED.write(released)))
                .isEqualTo(released);
    }

    private static boolean planted(String text) {
        return InventedFamily.plantedWords().stream().anyMatch(text::contains);
    }
}
