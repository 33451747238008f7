package org.casewright.generation.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An undertaking")
class UndertakingTest {

    @ParameterizedTest(name = "is in \"{0}\"")
    @ValueSource(
            strings = {
                "I will ring the school on Friday.",
                "I'll send the letter by Monday.",
                "Okay, I'm going to speak to housing about the damp.",
                "I will come back and see you again next Monday.",
                "I'll get the report to you.",
            })
    void is_the_speakers_own(String sentence) {
        assertThat(Undertaking.in(sentence)).contains(Undertaking.By.SPEAKER);
    }

    @ParameterizedTest(name = "is a group''s in \"{0}\"")
    @ValueSource(strings = {"We will hold the first core group on Thursday.", "We'll arrange a visit to the nursery."})
    void is_a_groups(String sentence) {
        assertThat(Undertaking.in(sentence)).contains(Undertaking.By.GROUP);
    }

    @ParameterizedTest(name = "is not in \"{0}\"")
    @ValueSource(
            strings = {
                "I'll be honest with you.",
                "We'll see.",
                "I will not ring the school.",
                "If he comes back I will call the police.",
                "I said I would ring the school.",
                "Will I ring the school?",
                "I might send it.",
                "He will ring the school.",
                "I'll tell you what happened.",
                "We'll move on to the next report.",
            })
    void is_not(String sentence) {
        assertThat(Undertaking.in(sentence)).isEmpty();
    }
}
