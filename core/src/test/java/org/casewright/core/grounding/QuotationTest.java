package org.casewright.core.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quotation")
class QuotationTest {

    @Test
    @DisplayName("is found in straight and curly, double and single marks")
    void is_found_in_all_marks() {
        assertThat(Quotation.in("He said \"go\", “stay”, ‘don’t’ and 'wait'."))
                .extracting(Quotation::text)
                .containsExactly("go", "stay", "don’t", "wait");
    }

    @Test
    @DisplayName("is not an apostrophe")
    void is_not_an_apostrophe() {
        assertThat(Quotation.in("The boys' coats and Kayleigh's shoes don't fit."))
                .isEmpty();
    }

    @Test
    @DisplayName("goes on to the end if it is not closed")
    void goes_on_to_the_end() {
        assertThat(Quotation.in("She said “I was scared."))
                .extracting(Quotation::text)
                .containsExactly("I was scared.");
    }

    @Test
    @DisplayName("keeps single marks within double ones")
    void keeps_single_marks_within_double_ones() {
        assertThat(Quotation.in("“She said ‘go’ to me.”"))
                .extracting(Quotation::text)
                .containsExactly("She said ‘go’ to me.");
    }

    @Test
    @DisplayName("does not match within a longer word")
    void does_not_match_within_a_longer_word() {
        Quotation quotation = Quotation.in("“he is not”").get(0);

        assertThat(quotation.isVerbatimIn("he is nothing")).isFalse();
        assertThat(quotation.isVerbatimIn("Well, He is not.")).isTrue();
    }

    @Test
    @DisplayName("keeps what was said out of logs")
    void keeps_what_was_said_out_of_logs() {
        assertThat(Quotation.in("“he hit me”").get(0)).hasToString("Quotation[1..10]");
    }
}
