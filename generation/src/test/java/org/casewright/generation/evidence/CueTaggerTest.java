package org.casewright.generation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A cue tagger")
class CueTaggerTest {

    private final CueTagger tagger = new CueTagger(CueLexicon.standard());

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("sees a cue in")
    @CsvSource(delimiter = '|', textBlock = """
            NEGATION     | He hasn't been to school
            NEGATION     | i do n't want to go
            HEALTH       | She's had a cough and a temperature
            BODY         | There was a graze on his elbow
            TREATMENT    | He takes melatonin at bedtime
            INJURY       | I saw a bruise on her cheek
            RISK         | They were shouting and the police came
            FEELING      | I get scared at night
            WISH         | I want to live with my nan
            WISH         | I don't like it when he visits
            COMMITMENT   | I'll ring the school by Friday
            REQUEST      | Can you send me the letter
            OPINION      | I think it looks better
            OBSERVATION  | I noticed the kitchen was clean
            CHANGE       | It got worse since then
            FREQUENCY    | He sees his dad every week
            PEOPLE       | My stepdad lives there
            NUMBER       | There are 3 of us
            DATE         | We went on Tuesday
            DATE         | It was the 5th
            DURATION     | For about six weeks
            TIME         | He came home at 10:30
            NAME         | It was Aunt Imagina who said it
            QUESTION     | how did he get home
            QUESTION     | You went there alone?
            HYPOTHETICAL | If he came back we would move
            SMALL_TALK   | Lovely to see you
            PROCEDURE    | Can you hear me now
            BACKCHANNEL  | Yeah, okay, right.
            """)
    void sees_a_cue_in(Cue cue, String said) {
        assertThat(cues(said)).contains(cue);
    }

    @Test
    @DisplayName("takes a denial of substance for more than a listening noise")
    void takes_a_denial_of_substance_for_more_than_a_listening_noise() {
        assertThat(cues("Yeah, no pain, okay.")).doesNotContain(Cue.BACKCHANNEL).contains(Cue.NEGATION, Cue.HEALTH);
    }

    @Test
    @DisplayName("does not take the first word of a sentence for a name")
    void does_not_take_the_first_word_of_a_sentence_for_a_name() {
        assertThat(cues("Breakfast was late.")).doesNotContain(Cue.NAME);
    }

    private Set<Cue> cues(String said) {
        Sentence sentence = new Sentence(0, 0, said.length(), said);
        return tagger.tag(sentence, Words.of(said)).keySet();
    }
}
