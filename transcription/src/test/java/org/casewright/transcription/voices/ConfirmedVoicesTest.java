package org.casewright.transcription.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceKind;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Speaker;
import org.casewright.core.speech.Transcript;
import org.casewright.core.speech.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Confirmed voices")
class ConfirmedVoicesTest {

    private static final Speaker DAISY = new Speaker("Daisy Marlowe-Finch");
    private static final Speaker MARTIN = new Speaker("Martin Quill");

    private final ConfirmedVoices voices = ConfirmedVoices.of(transcript(
            new Segment(span(0, 2000), Optional.of(MARTIN), "How are you?"),
            new Segment(span(2000, 5000), Optional.of(DAISY), "Fine.")));

    @Test
    @DisplayName("cut a segment in which two people spoke")
    void cut_a_segment_of_two_voices() {
        Segment heard = new Segment(
                span(500, 4000),
                Optional.empty(),
                "how are you i am fine",
                List.of(
                        word("how", 500, 800),
                        word("are", 800, 1300),
                        word("you", 1300, 1800),
                        word("i", 2500, 2700),
                        word("am", 2700, 3000),
                        word("fine", 3000, 4000)));

        assertThat(voices.name(transcript(heard)).segments())
                .extracting(Segment::speaker, Segment::text)
                .containsExactly(tuple(Optional.of(MARTIN), "how are you"), tuple(Optional.of(DAISY), "i am fine"));
    }

    @Test
    @DisplayName("take a word at the edge for a time that was a little off")
    void take_a_word_at_the_edge_for_a_slip() {
        Segment heard = new Segment(
                span(500, 2400),
                Optional.empty(),
                "how are you then",
                List.of(
                        word("how", 500, 800),
                        word("are", 800, 1300),
                        word("you", 1300, 1800),
                        word("then", 1900, 2400)));

        assertThat(voices.name(transcript(heard)).segments())
                .extracting(Segment::speaker)
                .containsExactly(Optional.of(MARTIN));
    }

    @Test
    @DisplayName("keep the text of a segment that is one person's")
    void keep_the_text_of_one_voice() {
        Segment heard = new Segment(span(2100, 4000), Optional.empty(), "Fine.", List.of(word("fine", 2100, 4000)));

        assertThat(voices.name(transcript(heard)).segments())
                .containsExactly(new Segment(span(2100, 4000), Optional.of(DAISY), "Fine.", heard.words()));
    }

    @Test
    @DisplayName("leave a voice unknown that the account does not reach")
    void leave_a_voice_unknown() {
        Segment late = new Segment(span(9000, 9500), Optional.empty(), "Bye.");

        assertThat(voices.name(transcript(late)).segments().get(0).speaker()).isEmpty();
    }

    @Test
    @DisplayName("take a caption without a name for the one before going on")
    void take_a_caption_without_a_name_for_the_one_before() {
        ConfirmedVoices captions = ConfirmedVoices.of(transcript(
                new Segment(span(0, 2000), Optional.of(DAISY), "I wish"),
                new Segment(span(2000, 4000), Optional.empty(), "I could see my dad.")));

        Segment heard = new Segment(span(2500, 3500), Optional.empty(), "see my dad");
        assertThat(captions.name(transcript(heard)).segments().get(0).speaker()).contains(DAISY);
    }

    @Test
    @DisplayName("need an account with times and names")
    void need_an_account() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ConfirmedVoices.of(transcript(new Segment(Optional.empty(), Optional.of(DAISY), "Fine."))))
                .withMessage("account must have segments with a time and a speaker");
    }

    private static Word word(String text, long start, long end) {
        return new Word(text, span(start, end).orElseThrow(), Optional.empty());
    }

    private static Optional<TimeSpan> span(long start, long end) {
        return Optional.of(new TimeSpan(Duration.ofMillis(start), Duration.ofMillis(end)));
    }

    private static Transcript transcript(Segment... segments) {
        Source source = Source.of(SourceKind.RECORDING, "Visit", Optional.empty(), "ab".repeat(32));
        return new Transcript(source, "en", "test", List.of(segments));
    }
}
