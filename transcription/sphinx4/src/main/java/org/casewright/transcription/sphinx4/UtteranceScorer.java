package org.casewright.transcription.sphinx4;

import edu.cmu.sphinx.decoder.scorer.SimpleAcousticScorer;
import edu.cmu.sphinx.frontend.BaseDataProcessor;
import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.frontend.FrontEnd;
import edu.cmu.sphinx.frontend.Signal;
import edu.cmu.sphinx.frontend.endpoint.SpeechEndSignal;
import edu.cmu.sphinx.frontend.endpoint.SpeechStartSignal;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the search from the recording of the moment, and ends an utterance that will not end by itself.
 *
 * <p>The search remembers the whole of an utterance, and in steady noise there is no pause.
 */
final class UtteranceScorer extends SimpleAcousticScorer {

    /** Frames of 10 ms: half a minute. */
    private static final int LONGEST = 3_000;

    private int frames;
    private @Nullable Data heldBack;

    UtteranceScorer(FrontEnd none) {
        super(none, null);
    }

    /**
     * Turns to another recording.
     *
     * @param recording its front end, not used before
     */
    void listenTo(BaseDataProcessor recording) {
        frontEnd = recording;
        frames = 0;
        heldBack = null;
    }

    @Override
    protected @Nullable Data getNextData() {
        Data data = heldBack != null ? heldBack : frontEnd.getData();
        heldBack = null;
        if (data == null || data instanceof Signal) {
            frames = data instanceof SpeechStartSignal ? 0 : frames;
            return data;
        }
        frames++;
        if (frames <= LONGEST) {
            return data;
        }
        frames = 0;
        heldBack = data;
        return new SpeechEndSignal();
    }
}
