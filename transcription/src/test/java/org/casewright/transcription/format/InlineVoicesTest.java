package org.casewright.transcription.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line that holds several voices")
class InlineVoicesTest {

    @Test
    @DisplayName("is cut before each of them")
    void is_cut_before_each() {
        assertThat(InlineVoices.cut(List.of("[worker] how are you [child] fine [worker] good [child] bye")))
                .containsExactly("[worker] how are you", "[child] fine", "[worker] good", "[child] bye");
    }

    @Test
    @DisplayName("is not cut at a noise, nor at a bracket that comes once")
    void is_not_cut_at_a_noise() {
        assertThat(InlineVoices.cut(List.of("[worker] well [inaudible] and [inaudible] then [sic] so", "[child] yes")))
                .containsExactly("[worker] well [inaudible] and [inaudible] then [sic] so", "[child] yes");
    }

    @Test
    @DisplayName("must begin with one")
    void must_begin_with_one() {
        assertThat(InlineVoices.cut(List.of("He wrote [child] and [child] again")))
                .containsExactly("He wrote [child] and [child] again");
    }
}
