package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.core.document.Audience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("QC-21, acronyms,")
class PlainAcronymsTest {

    private final Criterion criterion = new PlainAcronyms();

    @Test
    @DisplayName("warns once where an acronym first stands")
    void warns_once() {
        assertThat(Page.of("case_note")
                        .note("The ICPC is on Monday.")
                        .note("After the ICPC we meet.")
                        .check(criterion))
                .containsExactly("W s.1: ICPC is not spelled out where it first stands.");
    }

    @Test
    @DisplayName("is content with an acronym spelled out there or earlier")
    void is_content_when_spelled_out() {
        assertThat(Page.of("case_note")
                        .note("The initial child protection conference (ICPC) is on Monday.")
                        .note("After the ICPC we meet.")
                        .note("The special educational needs co-ordinator, or SENCO, will come; SENCOs do.")
                        .check(criterion))
                .isEmpty();
    }

    @Test
    @DisplayName("leaves quotations and everyday short forms alone")
    void leaves_quotations_alone() {
        assertThat(Page.of("case_note")
                        .note("She said “I hate LAC reviews” to the GP on TV.")
                        .check(criterion))
                .isEmpty();
    }

    @Test
    @DisplayName("stops a letter to the family that holds one")
    void stops_a_letter_to_the_family() {
        assertThat(Page.of("letter_to_family", Audience.FAMILY)
                        .note("The child protection plan (CPP) ends.")
                        .check(criterion))
                .containsExactly("B s.1: CPP means nothing to most children and parents.");
    }

    @Test
    @DisplayName("counts section numbers of the Children Act")
    void counts_section_numbers() {
        assertThat(Page.of("case_note").note("A s47 was opened.").check(criterion))
                .containsExactly("W s.1: s47 is not spelled out where it first stands.");
    }
}
