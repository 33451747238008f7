package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("QC-24, quotations,")
class ExactQuotationsTest {

    private final Criterion criterion = new ExactQuotations();

    @Test
    @DisplayName("stops words in quotation marks that were not said so")
    void stops_a_changed_quotation() {
        assertThat(Page.of("case_note")
                        .note("Tansy said “I hate it when they shout”.", "Tansy", "I don't like it when they shout.")
                        .check(criterion))
                .containsExactly("B s.1: The words “I hate it when they shout” are not in the source like this.");
    }

    @Test
    @DisplayName("is content with words as they were said")
    void is_content_with_exact_words() {
        assertThat(Page.of("case_note")
                        .note("Tansy said “I don’t like it”.", "Tansy", "I don't like it when they shout.")
                        .check(criterion))
                .isEmpty();
    }

    @Test
    @DisplayName("asks a person to confirm what they heard themselves")
    void asks_a_person_to_confirm() {
        assertThat(Page.of("case_note")
                        .note("We ate.")
                        .noteByPerson("Marigold whispered “not now”.")
                        .check(criterion))
                .containsExactly("W p.1: The words “not now” are in none of the sources.");
    }
}
