package org.casewright.transcription.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casewright.transcription.format.Files.read;
import static org.casewright.transcription.format.Files.said;
import static org.casewright.transcription.format.Files.span;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.casewright.core.record.Passage;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Transcript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A WebVTT transcript")
class WebVttTest {

    @Test
    @DisplayName("is read as Teams exports it")
    void is_read_as_teams_exports_it() {
        Transcript transcript = read(Files.resource("teams.vtt"));

        assertThat(transcript.madeBy()).isEqualTo("webvtt");
        assertThat(transcript.language()).isEqualTo("und");
        assertThat(said(transcript))
                .containsExactly(
                        "Ada Lanternwick: Hello Tansy. What would you like to tell me today?",
                        "Tansy Thistledown: I don't like it when",
                        "Tansy Thistledown: the grown-ups shout.",
                        "Marigold Thistledown: That was on Sunday & it has stopped.");
        assertThat(transcript.segments().get(3).time()).contains(span(9_000, 11_000));
    }

    @Test
    @DisplayName("gives the same passages each time, with a sentence over two cues whole")
    void gives_the_same_passages() {
        List<Passage> passages = read(Files.resource("teams.vtt")).passages();

        assertThat(passages).hasSize(3);
        assertThat(passages.get(1).text()).isEqualTo("I don't like it when the grown-ups shout.");
        assertThat(passages.get(1).id().value()).isEqualTo("s-e8bcde7d6697394b/2-3");
        assertThat(read(Files.resource("teams.vtt")).passages()).isEqualTo(passages);
    }

    @Test
    @DisplayName("may have a header, comments, styles, regions, ids and settings, which are no words")
    void may_have_more_than_cues() {
        assertThat(said(read("""
                        \uFEFFWEBVTT - Visit
                        Kind: captions

                        STYLE
                        ::cue { color: red }

                        REGION
                        id:one

                        NOTE
                        nobody said this

                        id 1
                        01:00:00.000 --> 01:00:01.000 align:start
                        Hello.

                        NOTE nor this

                        00:02.000-->00:03.000
                        <c.loud>Bye</c> <i>then</i><00:02.500> <lang en>all</lang>.
                        """))).containsExactly("Hello.", "Bye then all.");
    }

    @Test
    @DisplayName("tells several voices in one cue apart")
    void tells_voices_apart() {
        assertThat(said(read("""
                        WEBVTT

                        00:01.000 --> 00:02.000
                        <v.quiet Tansy>No.</v> <v Marigold>Yes.
                        <v Marigold>Please.
                        """))).containsExactly("Tansy: No.", "Marigold: Yes. Please.");
    }

    @Test
    @DisplayName("may name its voices before the words, as Zoom does")
    void may_name_voices_before_the_words() {
        assertThat(said(read("""
                        WEBVTT

                        1
                        00:01.000 --> 00:02.000
                        Ada Lanternwick: How was school?

                        2
                        00:02.000 --> 00:03.000
                        Tansy Thistledown: Fine. My teacher said: well done.
                        """)))
                .containsExactly(
                        "Ada Lanternwick: How was school?", "Tansy Thistledown: Fine. My teacher said: well done.");
    }

    @Test
    @DisplayName("keeps empty cues, overlaps and the order of the file")
    void keeps_empty_cues_and_order() {
        Transcript transcript = read("""
                WEBVTT

                00:05.000 --> 00:06.000

                00:05.500 --> 00:07.000
                Second.

                00:01.000 --> 00:02.000
                Earlier.
                """);

        assertThat(transcript.segments()).extracting(Segment::text).containsExactly("", "Second.", "Earlier.");
        assertThat(transcript.passages()).extracting(p -> p.id().first()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00:00:0x.000 --> 00:00:02.000", "00:05.000 --> 00:02.000", "00:99.000 --> 01:99.000", "1 --> 2"
            })
    @DisplayName("keeps the words of a cue whose times make no sense, without a time")
    void keeps_words_without_time(String times) {
        Transcript transcript = read("WEBVTT\n\n" + times + "\nHello.\n\n00:03.000 --> 00:04.000\nBye.\n");

        assertThat(said(transcript)).containsExactly("Hello.", "Bye.");
        assertThat(transcript.segments().get(0).time()).isEmpty();
        assertThat(transcript.segments().get(1).time()).isPresent();
    }

    @Test
    @DisplayName("keeps words that belong to no cue")
    void keeps_stray_words() {
        assertThat(said(read("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\nTansy, dear.\n\n-- she --> me\n")))
                .containsExactly("Hello", "Tansy, dear.", "-- she --> me");
    }

    @Test
    @DisplayName("that is cut off within a time line is refused with the line")
    void refuses_what_is_cut_off() {
        assertThatExceptionOfType(UnreadableTranscriptException.class)
                .isThrownBy(() -> read("WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n\n00:00:03.000 --"))
                .withMessage(
                        "The transcript cannot be read as WebVTT: line 6: the time line is broken off. The file may"
                                + " have been cut short: export it again, or mend that line.")
                .satisfies(e -> assertThat(e.place()).contains("line 6"))
                .satisfies(e -> assertThat(e.format()).contains(TranscriptFormat.WEBVTT));
    }

    @Test
    @DisplayName("keeps angle brackets and ampersands that are no markup")
    void keeps_what_is_no_markup() {
        assertThat(said(read("WEBVTT\n\n00:01.000 --> 00:02.000\n2 < 3 & 4 &lt; 5 &bogus; <3 A&B &#233;\n")))
                .containsExactly("2 < 3 & 4 < 5 &bogus; <3 A&B é");
    }

    @Test
    @DisplayName("has the words of ruby, not their reading")
    void has_ruby_once() {
        assertThat(said(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<ruby>今<rt>kon &amp;</rt></ruby>日\n")))
                .containsExactly("今日");
    }

    @Test
    @DisplayName("gives its cues by the W3C's rules to those who ask for cues")
    void gives_cues_by_the_rules() {
        assertThat(WebVtt.cues("WEBVTT\n\nid\n00:01.000 --> 00:02.000\n<b>a</b>\nb\n\n1 --> 2\ndropped\n\nstray\n"))
                .containsExactly(new WebVttCue("id", Duration.ofSeconds(1), Duration.ofSeconds(2), "<b>a</b>\nb"));
        assertThatExceptionOfType(UnreadableTranscriptException.class)
                .isThrownBy(() -> WebVtt.cues("WEBVTTT\n"))
                .withMessageContaining("line 1: it does not begin with WEBVTT");
    }

    @Test
    @DisplayName("written and read gives the same, whatever was said")
    void written_and_read_gives_the_same() {
        Random random = new Random(7);
        String[] words = {"toast", "<3", "&", "&amp;", "-->x".substring(0, 2), "Wren's", "naïve", "今日", "10:30", "a>b"};
        for (int round = 0; round < 200; round++) {
            StringBuilder file = new StringBuilder("WEBVTT\n\n");
            List<String> expected = new ArrayList<>();
            List<Long> starts = new ArrayList<>();
            for (int cue = 0; cue < 1 + random.nextInt(6); cue++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
                }
                long start = random.nextInt(10_000_000);
                starts.add(start);
                expected.add("Tansy: " + text);
                file.append(clock(start))
                        .append(" --> ")
                        .append(clock(start + 500))
                        .append("\n<v Tansy>");
                file.append(text.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"));
                file.append("</v>\n\n");
            }

            Transcript transcript = read(file.toString());

            assertThat(said(transcript)).isEqualTo(expected);
            assertThat(transcript.segments())
                    .extracting(s -> s.time().orElseThrow().start().toMillis())
                    .isEqualTo(starts);
        }
    }

    private static String clock(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
