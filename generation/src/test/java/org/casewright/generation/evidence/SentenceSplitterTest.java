package org.casewright.generation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sentence splitter")
class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    @DisplayName("gives offsets that cut the turn byte for byte")
    void gives_offsets_that_cut_the_turn_byte_for_byte() {
        String text = "  <UNIN/> Um, he fell. {disfmarker} \u201cHe cried!\u201d Did you see it? [laughs] No\u2026";

        List<Sentence> sentences = splitter.split(new Utterance(3, "Ms Invented", text));

        assertThat(sentences).hasSize(4).allSatisfy(sentence -> {
            assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            assertThat(sentence.utterance()).isEqualTo(3);
        });
        assertThat(texts(text)).containsExactly("Um, he fell.", "\u201cHe cried!\u201d", "Did you see it?", "No\u2026");
    }

    @Test
    @DisplayName("does not stop at titles, initials, decimals or times")
    void does_not_stop_at_titles_initials_decimals_or_times() {
        assertThat(texts("I saw Dr. Made-Up at 3.30 p.m. on the ward. Mrs. J. Example gave him 2.5 mg."))
                .containsExactly("I saw Dr. Made-Up at 3.30 p.m. on the ward.", "Mrs. J. Example gave him 2.5 mg.");
    }

    @Test
    @DisplayName("reads full stops that are set apart by spaces")
    void reads_full_stops_that_are_set_apart_by_spaces() {
        assertThat(texts("okay . he 's fine , i do n't worry . do you ?"))
                .containsExactly("okay .", "he 's fine , i do n't worry .", "do you ?");
    }

    @Test
    @DisplayName("takes three dots before a small letter for a pause")
    void takes_three_dots_before_a_small_letter_for_a_pause() {
        assertThat(texts("I feel kind of ... sad about it. Well... Then he left."))
                .containsExactly("I feel kind of ... sad about it.", "Well...", "Then he left.");
    }

    @Test
    @DisplayName("finds nothing where nothing was spoken")
    void finds_nothing_where_nothing_was_spoken() {
        assertThat(texts("")).isEmpty();
        assertThat(texts(" <INAUDIBLE_SPEECH/> ... -- ")).isEmpty();
    }

    @Test
    @DisplayName("cuts unpunctuated captions at joining words")
    void cuts_unpunctuated_captions_at_joining_words() {
        String clause = "mum picked him up from the after school club at about six ";
        String text = (clause + "and ").repeat(5).strip();

        assertThat(texts(text)).hasSizeGreaterThan(1).allMatch(sentence -> sentence.split(" ").length <= 45);
        assertThat(String.join(" ", texts(text))).isEqualTo(text);
    }

    @Test
    @DisplayName("leaves mark-up that never closes as text")
    void leaves_markup_that_never_closes_as_text() {
        assertThat(texts("He is < five. She is not.")).containsExactly("He is < five.", "She is not.");
    }

    private List<String> texts(String text) {
        return splitter.split(new Utterance(0, "", text)).stream()
                .map(Sentence::text)
                .toList();
    }
}
