package org.casewright.core.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceKind;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Concern.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The safety gates")
class SafetyGatesTest {

    private static final String VISIT = """
            Hello Tansy, hello Marigold, thank you for letting me come round again. How has the week been?
            Better, I think. She has been at school every day since Monday and the breakfast club helps.
            Yeah, yeah, yeah, and I like the toast. Yeah.
            That is good to hear. Did Bracken come to the house at all?
            No, no, no. He has not been since the twenty-first of September, and he rang on Friday.
            I will ring the school about the breakfast club by Friday, and the health visitor will weigh Wren.
            """;

    @Test
    @DisplayName("let real talk pass, with all its yeahs")
    void let_real_talk_pass() {
        assertThat(concerns("en-GB", VISIT.lines().toList())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[Music]", "[Music] [Applause]", "♪ ♪ ♪", "...", "<INAUDIBLE/>", "(coughing)"})
    @DisplayName("stop silence, and captions that are no speech")
    void stop_silence(String text) {
        assertThat(kinds("en-GB", Collections.nCopies(40, text))).containsExactly(Kind.SILENCE);
    }

    @Test
    @DisplayName("stop a transcript without segments")
    void stop_a_transcript_without_segments() {
        assertThat(kinds("en-GB", List.of())).containsExactly(Kind.SILENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"um um um", "Hmm. Mm. Uh-huh.", "Ummmm er ahhh"})
    @DisplayName("stop humming, however long")
    void stop_humming(String text) {
        assertThat(kinds("en-GB", Collections.nCopies(200, text))).containsExactly(Kind.TOO_FEW_WORDS);
    }

    @Test
    @DisplayName("stop twenty words of small talk")
    void stop_small_talk() {
        assertThat(kinds(
                        "en-GB",
                        List.of(
                                "Hello, can you hear me?",
                                "Yes, hi, I can. How are you?",
                                "Not too bad, thanks. Lovely weather.",
                                "It is.")))
                .containsExactly(Kind.TOO_FEW_WORDS);
    }

    @Test
    @DisplayName("stop small talk that only goes on longer")
    void stop_longer_small_talk() {
        assertThat(kinds(
                        "en-GB",
                        List.of(
                                "Hello, hi, can you hear me now? Yes, I can hear you. Can you see me?",
                                "Yes, I can see you, thank you. How are you? I'm very well, thanks, and you?",
                                "Not too bad. Lovely weather today. It is, isn't it? Yeah. Okay, bye then. Bye.")))
                .containsExactly(Kind.TOO_FEW_WORDS);
    }

    @Test
    @DisplayName("let thirty words through in which a child says what happened")
    void let_a_short_account_pass() {
        assertThat(kinds(
                        "en-GB",
                        List.of("Tansy said Bracken shouted on Sunday night and threw the plate, so she hid in the"
                                + " wardrobe until Nan came round at nine. She wants to stay at Nan's house.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for watching.",
                "okay",
                "The toast was burnt and the cat sat in the porch while it rained on the shed.",
                "I will. I will not."
            })
    @DisplayName("stop a phrase that comes over and over")
    void stop_loops(String phrase) {
        assertThat(kinds("en-GB", Collections.nCopies(300, phrase))).contains(Kind.LOOP);
    }

    @Test
    @DisplayName("stop a paragraph that comes over and over")
    void stop_loops_of_a_paragraph() {
        List<String> talk = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            talk.addAll(VISIT.lines().limit(4).toList());
        }

        assertThat(kinds("en-GB", talk)).containsExactly(Kind.LOOP);
    }

    @Test
    @DisplayName("let a meeting pass whose transcript was pasted together from long parts that come twice")
    void let_pasted_parts_pass() {
        List<String> talk = new ArrayList<>(numbered(200));
        talk.addAll(numbered(200));
        talk.addAll(numbered(200));

        assertThat(kinds("en-GB", talk)).isEmpty();
    }

    @Test
    @DisplayName("say so where only a small part of a long meeting loops")
    void say_so_where_a_part_loops() {
        List<String> talk = new ArrayList<>(numbered(1_000));
        talk.addAll(Collections.nCopies(50, "Thank you for watching."));

        List<Concern> concerns = concerns("en-GB", talk);

        assertThat(concerns).extracting(Concern::kind).containsExactly(Kind.LOOP_IN_PART);
        assertThat(concerns.get(0).kind().stopsDrafting()).isFalse();
    }

    @Test
    @DisplayName("stop what the engine was not sure of")
    void stop_what_the_engine_was_not_sure_of() {
        assertThat(SafetyGates.standard().concerns(rated(0.3)))
                .extracting(Concern::kind)
                .containsExactly(Kind.LOW_CONFIDENCE);
        assertThat(SafetyGates.standard().concerns(rated(0.8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сегодня мы поговорили о школе и о том, как прошла неделя у мамы и ребёнка дома.",
                "今天我們談到了學校的情況以及孩子在家裡過得怎麼樣媽媽說一切都很好",
                "আজ আমরা স্কুল এবং বাড়িতে সপ্তাহটি কেমন কেটেছে তা নিয়ে কথা বলেছি মা ও শিশুর সঙ্গে"
            })
    @DisplayName("stop text in another script than the language has")
    void stop_another_script(String sentence) {
        assertThat(kinds("en-GB", varied(sentence))).contains(Kind.OTHER_SCRIPT);
        assertThat(kinds("und", varied(sentence))).doesNotContain(Kind.OTHER_SCRIPT);
    }

    @Test
    @DisplayName("know which scripts a language may have")
    void know_scripts() {
        assertThat(kinds("ru", List.of("Сегодня мы поговорили."))).doesNotContain(Kind.OTHER_SCRIPT);
        assertThat(kinds("zh-Hans", List.of("今天我們談到了學校的情況"))).doesNotContain(Kind.OTHER_SCRIPT);
        assertThat(kinds("sr-Latn", List.of("Сегодня мы поговорили."))).contains(Kind.OTHER_SCRIPT);
        assertThat(kinds("cy", List.of("Siaradon ni am yr ysgol."))).doesNotContain(Kind.OTHER_SCRIPT);
    }

    @Test
    @DisplayName("give messages without a word from the transcript")
    void give_messages_without_words() {
        assertThat(concerns("en-GB", Collections.nCopies(100, "marmalade lighthouse")))
                .isNotEmpty()
                .allSatisfy(concern -> assertThat(concern.message()).doesNotContain("marmalade", "lighthouse"));
    }

    /** Sentences of which no two are alike. */
    private static List<String> numbered(int count) {
        List<String> talk = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            talk.add("Point " + i + " was raised by speaker " + (i * 7919 % 1000) + " at minute " + (i * 31 % 997)
                    + ".");
        }
        return talk;
    }

    /** A sentence with a number in it each time, so that it does not loop. */
    private static List<String> varied(String sentence) {
        List<String> varied = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            varied.add(i + " " + sentence);
        }
        return varied;
    }

    private static List<Kind> kinds(String language, List<String> texts) {
        return concerns(language, texts).stream().map(Concern::kind).toList();
    }

    private static List<Concern> concerns(String language, List<String> texts) {
        List<Segment> segments = texts.stream()
                .map(text -> new Segment(Optional.empty(), Optional.empty(), text))
                .toList();
        return SafetyGates.standard().concerns(transcript(language, segments));
    }

    private static Transcript rated(double confidence) {
        List<Word> words = new ArrayList<>();
        for (String word : VISIT.split("\\s+")) {
            words.add(new Word(word, new TimeSpan(Duration.ZERO, Duration.ofSeconds(1)), Optional.of(confidence)));
        }
        return transcript(
                "en-GB", List.of(new Segment(Optional.empty(), Optional.empty(), VISIT.replace('\n', ' '), words)));
    }

    private static Transcript transcript(String language, List<Segment> segments) {
        Source source = Source.of(SourceKind.TRANSCRIPT, "Visit", Optional.empty(), "ab".repeat(32));
        return new Transcript(source, language, "test", segments);
    }
}
