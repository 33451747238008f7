package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("QC-01, the child's voice,")
class ChildsVoiceTest {

    private final Criterion criterion = new ChildsVoice();

    @Test
    @DisplayName("stops a visit record that holds nothing of the child")
    void stops_a_record_without_the_child() {
        assertThat(Page.of("home_visit_record").check(criterion))
                .containsExactly("B child_voice: Nothing is recorded of what the child said, showed or wanted.");
    }

    @Test
    @DisplayName("stops a template without a place for it")
    void stops_a_template_without_a_place() {
        assertThat(Page.of("home_visit_record").withoutVoiceField().check(criterion))
                .containsExactly("B document: This document has no place for the child's own words.");
    }

    @Test
    @DisplayName("is content with the child's words, with a quotation, and with a person's reason")
    void is_content_with_words_or_a_reason() {
        assertThat(Page.of("home_visit_record")
                        .voice("She wants to see him.", "Tansy", "I want to see him")
                        .check(criterion))
                .isEmpty();
        assertThat(Page.of("conference_record")
                        .voice("Her advocate read out: “I want to stay.”", "Chair", "I want to stay.")
                        .check(criterion))
                .isEmpty();
        assertThat(Page.of("home_visit_record")
                        .voiceByPerson("Tansy was at school; she will be seen alone on Thursday.")
                        .check(criterion))
                .isEmpty();
    }

    @Test
    @DisplayName("warns where only adults speak for the child")
    void warns_where_only_adults_speak() {
        assertThat(Page.of("conference_record")
                        .voice("She is happy at school.", "Marigold Thistledown", "She is happy at school.")
                        .check(criterion))
                .containsExactly("W child_voice: What stands here was said by others about the child.");
    }

    @Test
    @DisplayName("does not ask it of a case note")
    void does_not_ask_it_of_a_case_note() {
        assertThat(Page.of("case_note").check(criterion)).isEmpty();
    }
}
