package org.casewright.transcription.sphinx4;

import static org.assertj.core.api.Assertions.assertThat;

import edu.cmu.sphinx.frontend.BaseDataProcessor;
import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.frontend.DoubleData;
import edu.cmu.sphinx.frontend.FrontEnd;
import edu.cmu.sphinx.frontend.endpoint.SpeechEndSignal;
import edu.cmu.sphinx.frontend.endpoint.SpeechStartSignal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An utterance")
class UtteranceScorerTest {

    private final UtteranceScorer scorer = new UtteranceScorer(new FrontEnd());

    @Test
    @DisplayName("ends after half a minute where nobody pauses, and loses no frame")
    void ends_after_half_a_minute() {
        Talker talker = new Talker(7_000);
        scorer.listenTo(talker);
        scorer.getNextData();

        assertThat(framesToTheEnd()).isEqualTo(3_000);
        assertThat(framesToTheEnd()).isEqualTo(3_000);
        assertThat(framesToTheEnd()).isEqualTo(1_000);
        assertThat(scorer.getNextData()).isNull();
    }

    @Test
    @DisplayName("starts afresh with another recording")
    void starts_afresh() {
        scorer.listenTo(new Talker(2_999));
        scorer.getNextData();
        assertThat(framesToTheEnd()).isEqualTo(2_999);

        scorer.listenTo(new Talker(2_999));
        scorer.getNextData();
        assertThat(framesToTheEnd()).isEqualTo(2_999);
    }

    private int framesToTheEnd() {
        int frames = 0;
        while (scorer.getNextData() instanceof DoubleData) {
            frames++;
        }
        return frames;
    }

    /** Begins, talks for so many frames without a pause, ends. */
    private static final class Talker extends BaseDataProcessor {

        private final int frames;
        private int given = -1;

        Talker(int frames) {
            this.frames = frames;
        }

        @Override
        public Data getData() {
            given++;
            if (given == 0) {
                return new SpeechStartSignal();
            }
            if (given <= frames) {
                return new DoubleData(new double[1], 16_000, given);
            }
            return given == frames + 1 ? new SpeechEndSignal() : null;
        }
    }
}
