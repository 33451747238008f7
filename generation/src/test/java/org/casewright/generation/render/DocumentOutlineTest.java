package org.casewright.generation.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An outline")
class DocumentOutlineTest {

    private final DocumentOutline outline = DocumentOutline.of(InventedDocument.released());

    @Test
    @DisplayName("numbers its sources in the order of first use")
    void numbers_sources() {
        assertThat(outline.notes()).extracting(Note::number).containsExactly(1, 2, 3, 4);
        assertThat(outline.notes().get(1).excerpt()).isEqualTo("I want to see him on Saturday");
    }

    @Test
    @DisplayName("says who approved it and when, by the day in London")
    void says_who_approved() {
        assertThat(outline.header())
                .extracting(line -> line.label() + ": " + line.value())
                .contains("Approved by: Ada Lanternwick, social worker, on 6 October 2026");
    }

    @Test
    @DisplayName("tells that a machine drafted it, what a person did to it, and what stands in the ledger")
    void tells_how_it_came_about() {
        assertThat(outline.about())
                .satisfiesExactly(
                        drafted -> assertThat(drafted)
                                .contains("drafted by a machine (extractive/1")
                                .contains("a sentence without one was written by a person"),
                        checked ->
                                assertThat(checked).contains("8 sources opened, 1 change made, 1 finding overridden"),
                        override -> assertThat(override).contains("QC-21", "the wish is on the agenda"),
                        child -> assertThat(child)
                                .isEqualTo("Permission to capture, Tansy Thistledown: given (audio, draft, transcript),"
                                        + " 6 October 2026."),
                        mother -> assertThat(mother).contains("Marigold Thistledown"),
                        ledger -> assertThat(ledger).startsWith("The approval is entry 5 of the audit ledger"));
    }

    @Test
    @DisplayName("says nothing of anybody in its string form")
    void withholds_people() {
        assertThat(outline.toString())
                .doesNotContain(InventedFamily.plantedWords())
                .contains("2 sections, 4 notes");
    }
}
