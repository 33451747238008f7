package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ROUGE")
class RougeTest {

    @Test
    @DisplayName("is a hundred for the same text and nothing for another")
    void is_a_hundred_for_the_same_text_and_nothing_for_another() {
        assertThat(Rouge.of("He fell.\nHe cried.", "he fell\nhe cried")).isEqualTo(new Rouge(100, 100, 100));
        assertThat(Rouge.of("one two", "three four")).isEqualTo(new Rouge(0, 0, 0));
        assertThat(Rouge.of("", "three four")).isEqualTo(new Rouge(0, 0, 0));
    }

    @Test
    @DisplayName("counts words and pairs as often as both texts have them")
    void counts_words_and_pairs_as_often_as_both_texts_have_them() {
        Rouge rouge = Rouge.of("the cat the cat", "the cat sat");

        assertThat(rouge.rouge1()).isCloseTo(100 * 2 * 2 / 7.0, within(1e-9));
        assertThat(rouge.rouge2()).isCloseTo(100 * 2 * 1 / 5.0, within(1e-9));
    }

    @Test
    @DisplayName("joins the common subsequences of a reference line with every line, as in the paper's example")
    void joins_the_common_subsequences_of_a_reference_line_with_every_line() {
        Rouge rouge = Rouge.of("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", "w1 w2 w3 w4 w5");

        assertThat(rouge.rougeL()).isCloseTo(100 * 2 * 4 / 15.0, within(1e-9));
    }
}
