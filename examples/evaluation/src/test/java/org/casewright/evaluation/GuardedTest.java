package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.evaluation.GoldConversation.Correction;
import org.casewright.evaluation.GoldConversation.Trap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was denied, supposed or taken back")
class GuardedTest {

    private static final Trap SHED =
            new Trap("Bracken locked Tansy in the shed.", "Bracken never locked Tansy in the shed.");

    @Test
    @DisplayName("is asserted where the denial is missing")
    void is_asserted_where_the_denial_is_missing() {
        assertThat(asserts("Bracken has locked Tansy into the shed.", SHED)).isTrue();
        assertThat(asserts("Bracken said: “I never locked Tansy in the shed.”", SHED))
                .isFalse();
        assertThat(asserts("Bracken might have locked Tansy in the shed.", SHED))
                .isFalse();
    }

    @Test
    @DisplayName("is asserted in a piece by itself, whatever is denied beside it")
    void is_asserted_in_a_piece_by_itself() {
        assertThat(asserts("Nobody called. Bracken locked Tansy in the shed.", SHED))
                .isTrue();
    }

    @Test
    @DisplayName("is not asserted by a question, nor by a sentence about something else")
    void is_not_asserted_by_a_question() {
        assertThat(asserts("Ada asked: “Has Bracken locked Tansy in the shed?”", SHED))
                .isFalse();
        assertThat(asserts("Bracken painted the shed.", SHED)).isFalse();
    }

    @Test
    @DisplayName("is asserted with its 'not' where the careless reading is the denial")
    void is_asserted_with_its_not() {
        Trap food = new Trap("There is no food in the cupboard", "There is food in the cupboard");

        assertThat(asserts("There was no food in the cupboard.", food)).isTrue();
        assertThat(asserts("There is food in the cupboard.", food)).isFalse();
    }

    @Test
    @DisplayName("is not asserted where the sentence says what makes it true")
    void is_not_asserted_with_what_makes_it_true() {
        Trap story = new Trap("Tansy was bitten by a dog", "Tansy was bitten by a dog in the story she wrote");

        assertThat(asserts("Tansy was bitten by a dog.", story)).isTrue();
        assertThat(asserts("Tansy wrote a story in which she was bitten by a dog.", story))
                .isFalse();
    }

    @Test
    @DisplayName("is superseded unless the statement also holds what it was corrected to")
    void is_superseded() {
        Correction weight = new Correction("7.4 kilos", "7.9 kilos");

        assertThat(Guarded.asserts(draft("Wren weighs 7.4 kilos."), weight)).isTrue();
        assertThat(Guarded.asserts(draft("“7.4 kilos. Sorry, 7.9 kilos.”"), weight))
                .isFalse();
        assertThat(Guarded.asserts(draft("Wren weighs 7.9 kilos."), weight)).isFalse();
    }

    private static boolean asserts(String statement, Trap trap) {
        return Guarded.asserts(draft(statement), trap);
    }

    private static DraftText draft(String statement) {
        return new DraftText(List.of(statement), List.of(), 0, 0);
    }
}
