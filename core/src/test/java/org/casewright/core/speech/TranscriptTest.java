package org.casewright.core.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceKind;
import org.casewright.core.record.TimeSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A transcript")
class TranscriptTest {

    private static final Source SOURCE = Source.of(SourceKind.TRANSCRIPT, "Visit", Optional.empty(), "cd".repeat(32));

    @Test
    @DisplayName("joins a sentence that one voice says over several segments")
    void joins_a_sentence() {
        List<Passage> passages = passages(
                said("Tansy", 1, "I don't like it when"),
                said("Tansy", 2, "they shout."),
                said("Tansy", 3, "At night."));

        assertThat(passages).extracting(Passage::text).containsExactly("I don't like it when they shout.", "At night.");
        assertThat(passages.get(0).id()).isEqualTo(new PassageId(SOURCE.id(), 1, 2));
        assertThat(passages.get(0).time()).contains(new TimeSpan(Duration.ofSeconds(1), Duration.ofSeconds(3)));
        assertThat(passages.get(0).place()).isEqualTo("cues 1 to 2, 0:00:01");
    }

    @Test
    @DisplayName("never joins two voices, nor voices nobody named")
    void never_joins_two_voices() {
        assertThat(passages(said("Tansy", 1, "I think"), said("Marigold", 2, "you do")))
                .extracting(Passage::speaker)
                .containsExactly(Optional.of("Tansy"), Optional.of("Marigold"));
        Segment unnamed = new Segment(Optional.empty(), Optional.empty(), "and then");
        assertThat(passages(unnamed, unnamed)).hasSize(2);
    }

    @Test
    @DisplayName("counts empty segments, but makes no passage of them")
    void counts_empty_segments() {
        List<Passage> passages = passages(said("Tansy", 1, ""), said("Tansy", 2, "Yes."), said("Tansy", 3, " "));

        assertThat(passages).singleElement().extracting(p -> p.id().first()).isEqualTo(2);
    }

    @Test
    @DisplayName("cuts a speech without full stops, so that a citation stays readable")
    void cuts_endless_speech() {
        Segment[] endless = new Segment[100];
        java.util.Arrays.fill(endless, said("Tansy", 1, "and then we went to the shops and to the park and"));

        assertThat(passages(endless))
                .hasSizeGreaterThan(3)
                .allSatisfy(p -> assertThat(p.text()).hasSizeLessThan(1_300));
    }

    @Test
    @DisplayName("gives the same passages each time")
    void gives_the_same_passages() {
        Segment[] segments = {said("Tansy", 1, "I like"), said("Tansy", 2, "toast."), said("Wren", 3, "Ba.")};

        assertThat(passages(segments)).isEqualTo(passages(segments));
    }

    private static List<Passage> passages(Segment... segments) {
        return new Transcript(SOURCE, "en-GB", "test", List.of(segments)).passages();
    }

    private static Segment said(String voice, int second, String text) {
        return new Segment(
                Optional.of(new TimeSpan(Duration.ofSeconds(second), Duration.ofSeconds(second + 1))),
                Optional.of(new Speaker(voice)),
                text);
    }
}
