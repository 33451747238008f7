package org.casewright.generation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An evidence selector")
class EvidenceSelectorTest {

    private static final List<Utterance> VISIT = conversation(
            "Worker: Hi Pip, lovely to see you again! How are you?",
            "Pip: Good thanks.",
            "Worker: Has anybody hurt you since we last met?",
            "Pip: No.",
            "Worker: Okay, right.",
            "Worker: Where do you sleep when you are at your dad's?",
            "Pip: On the sofa.",
            "Pip: I don't like it there because they shout all night and I get scared.",
            "Worker: Is there food in the house?",
            "Worker: Sorry, that is my phone.",
            "Worker: So you stay with Nan on Fridays.",
            "Pip: Yeah.",
            "Worker: I'll ring your school by Tuesday and ask about the breakfast club.",
            "Worker: Terrible weather, isn't it.",
            "Pip: Mm.");

    private final EvidenceSelector selector = new EvidenceSelector();

    @Test
    @DisplayName("lets a short answer travel with its question")
    void lets_a_short_answer_travel_with_its_question() {
        Evidence no = saying("No.");

        assertThat(no.questions())
                .extracting(Sentence::text)
                .containsExactly("Has anybody hurt you since we last met?");
        assertThat(no.cues()).contains(Cue.ANSWER, Cue.NEGATION);
        assertThat(no.isAbout(Cue.INJURY)).as("what a bare no is about").isTrue();
        assertThat(saying("On the sofa.").questions()).hasSize(1);
    }

    @Test
    @DisplayName("lets a statement that was confirmed travel with its yes")
    void lets_a_statement_that_was_confirmed_travel_with_its_yes() {
        Evidence yes = saying("Yeah.");

        assertThat(yes.speaker()).isEqualTo("Pip");
        assertThat(yes.questions()).extracting(Sentence::text).containsExactly("So you stay with Nan on Fridays.");
    }

    @Test
    @DisplayName("never offers a question that nobody answered")
    void never_offers_a_question_that_nobody_answered() {
        assertThat(selector.candidates(VISIT))
                .flatExtracting(Evidence::sentences)
                .extracting(Sentence::text)
                .doesNotContain("Is there food in the house?");
    }

    @Test
    @DisplayName("chooses what a record needs before small talk")
    void chooses_what_a_record_needs_before_small_talk() {
        String chosen = text(selector.select(VISIT, 60));

        assertThat(chosen).contains("I get scared", "hurt you", "by Tuesday").doesNotContain("weather", "lovely");
    }

    @Test
    @DisplayName("keeps to its words and to the order in which things were said")
    void keeps_to_its_words_and_to_the_order_in_which_things_were_said() {
        for (int words = 0; words < 120; words++) {
            List<Sentence> sentences = selector.select(VISIT, words).stream()
                    .flatMap(evidence -> evidence.sentences().stream())
                    .toList();

            assertThat(sentences).extracting(Sentence::utterance).isSorted();
            assertThat(sentences.stream()
                            .mapToInt(sentence -> Words.of(sentence.text()).size())
                            .sum())
                    .isLessThanOrEqualTo(words);
        }
    }

    @Test
    @DisplayName("makes the same choice every time")
    void makes_the_same_choice_every_time() {
        assertThat(new EvidenceSelector().select(VISIT, 40)).isEqualTo(selector.select(VISIT, 40));
    }

    @Test
    @DisplayName("does not say the same thing twice while anything else is left")
    void does_not_say_the_same_thing_twice_while_anything_else_is_left() {
        List<Utterance> repeated = conversation(
                "Pip: My tummy hurts every morning before school.",
                "Pip: My tummy hurts every morning before school.",
                "Pip: My brother broke the bathroom window on Sunday.");

        assertThat(text(selector.select(repeated, 17))).contains("tummy", "window");
    }

    @Test
    @DisplayName("finds nothing in noises")
    void finds_nothing_in_noises() {
        assertThat(selector.select(conversation("A: Mm. Okay.", "B: <UNIN/>", "A: Right, yeah."), 100))
                .isEmpty();
        assertThat(selector.select(List.of(), 100)).isEmpty();
    }

    @Test
    @DisplayName("keeps what was said out of its strings")
    void keeps_what_was_said_out_of_its_strings() {
        assertThat(selector.candidates(VISIT).toString()).doesNotContain("Pip", "sofa", "scared");
    }

    @Test
    @DisplayName("refuses a negative number of words")
    void refuses_a_negative_number_of_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selector.select(VISIT, -1))
                .withMessage("maxWords must not be negative");
    }

    @Test
    @DisplayName("reads a long conversation through")
    void reads_a_long_conversation_through() {
        List<Utterance> day = new ArrayList<>();
        while (EvidenceSelector.countWords(day) < 10_000) {
            for (Utterance utterance : VISIT) {
                day.add(new Utterance(day.size(), utterance.speaker(), utterance.text() + " " + day.size()));
            }
        }

        assertThat(selector.select(day, 2_500)).isNotEmpty();
    }

    private Evidence saying(String statement) {
        return selector.candidates(VISIT).stream()
                .filter(evidence -> evidence.statements().get(0).text().equals(statement))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<Evidence> chosen) {
        return chosen.stream()
                .flatMap(evidence -> evidence.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<Utterance> conversation(String... turns) {
        List<Utterance> utterances = new ArrayList<>();
        for (String turn : turns) {
            int colon = turn.indexOf(':');
            utterances.add(new Utterance(utterances.size(), turn.substring(0, colon), turn.substring(colon + 2)));
        }
        return utterances;
    }
}
