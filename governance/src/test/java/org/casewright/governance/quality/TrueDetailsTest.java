package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("QC-25, details,")
class TrueDetailsTest {

    private final Criterion criterion = new TrueDetails();

    @Test
    @DisplayName("stops a name, a number and a date that the source does not have")
    void stops_invented_details() {
        assertThat(Page.of("case_note")
                        .note("Rowan weighed 8 kilos on 2 October.", "Nettle Dewsnap", "He was 7 kilos on 1 October.")
                        .check(criterion))
                .containsExactly(
                        "B s.1: The number 8 is neither in the source nor in the case record.",
                        "B s.1: The date 2 October is neither in the source nor in the case record.");
        assertThat(Page.of("case_note")
                        .note("The weight was taken by Rowan.", "Nettle Dewsnap", "I took the weight.")
                        .check(criterion))
                .containsExactly("B s.1: The name Rowan is neither in the source nor in the case record.");
    }

    @Test
    @DisplayName("takes names, places and dates from the case record")
    void takes_details_from_the_record() {
        assertThat(Page.of("case_note")
                        .note(
                                "Nettle Dewsnap told Ada at Thistledown Cottage on Tuesday 6 October 2026 that she will"
                                        + " ring by Friday 9 October 2026.",
                                "Nettle Dewsnap",
                                "I'll ring by Friday.")
                        .check(criterion))
                .isEmpty();
    }

    @Test
    @DisplayName("leaves to a person what they saw for themselves")
    void leaves_a_persons_own_sentence() {
        assertThat(Page.of("case_note").noteByPerson("There were 3 cats.").check(criterion))
                .isEmpty();
    }
}
