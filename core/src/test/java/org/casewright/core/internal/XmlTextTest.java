package org.casewright.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text for XML")
class XmlTextTest {

    @Test
    @DisplayName("is the text itself where XML can hold it")
    void is_the_text_itself() {
        String text = "Tansy: “I like <b> & it's\tfine” \n 😀 \uE000\uFFFD";

        assertThat(XmlText.holdable(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("shows that a character stood where XML holds none")
    void shows_what_is_missing() {
        assertThat(XmlText.holdable("a\u0000b\u0007c\u001bd\uFFFEe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    @DisplayName("has no half of a surrogate pair")
    void has_no_half_pair() {
        assertThat(XmlText.holdable("x\uD83Dy\uDE00")).isEqualTo("x\uFFFDy\uFFFD");
    }
}
