package org.casewright.transcription.sphinx4;

import edu.cmu.sphinx.decoder.Decoder;
import edu.cmu.sphinx.decoder.search.SearchManager;
import edu.cmu.sphinx.frontend.FrontEnd;
import edu.cmu.sphinx.frontend.util.StreamDataSource;
import edu.cmu.sphinx.linguist.acoustic.tiedstate.Loader;
import edu.cmu.sphinx.result.Node;
import edu.cmu.sphinx.result.Result;
import edu.cmu.sphinx.util.Timer;
import edu.cmu.sphinx.util.TimerPool;
import edu.cmu.sphinx.util.props.ConfigurationManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Word;

/** The models in memory and the search over them. One recording at a time; not safe for several threads. */
final class Recogniser {

    /**
     * The one logger that sphinx4 configures for these two configurations: its name is that of their files. Held here
     * because a logger nobody holds forgets its level.
     */
    private static final Logger SILENCED = Logger.getLogger("org.casewright.transcription.sphinx4");

    private static final URL MODELS = resource("org.casewright.transcription.sphinx4.xml");
    private static final URL FRONT_END = resource("org.casewright.transcription.sphinx4.frontend.xml");

    private final UtteranceScorer scorer;
    private final Decoder decoder;
    private final Loader acousticModel;
    private final List<Timer> timers;

    private Recogniser(UtteranceScorer scorer, Decoder decoder, Loader acousticModel, List<Timer> timers) {
        this.scorer = scorer;
        this.decoder = decoder;
        this.acousticModel = acousticModel;
        this.timers = timers;
    }

    /**
     * Loads the models, which takes a few seconds.
     *
     * @throws IOException if they are not where they should be
     */
    static Recogniser load() throws IOException {
        // Where the vendor has configured java.util.logging, sphinx4 leaves the level alone; then this silences it.
        SILENCED.setLevel(Level.OFF);
        ConfigurationManager configuration = new ConfigurationManager(MODELS);
        UtteranceScorer scorer = new UtteranceScorer(new FrontEnd());
        configuration.addConfigurable(scorer, "scorer");
        Loader acousticModel = configuration.lookup("acousticModelLoader");
        // Before the decoder is looked up: one of its parts asks for the phones at once.
        acousticModel.load();
        Decoder decoder = configuration.lookup("decoder");
        // Loading writes to sphinx4's own static map of counters, which is not made for several threads.
        synchronized (Recogniser.class) {
            decoder.allocate();
        }
        SearchManager search = configuration.lookup("searchManager");
        List<Timer> timers = Stream.of("Score", "Prune", "Grow")
                .map(name -> TimerPool.getTimer(search, name))
                .toList();
        return new Recogniser(scorer, decoder, acousticModel, timers);
    }

    /**
     * Hears one recording.
     *
     * @param pcm to its end, or until it throws
     * @param length of the recording; nothing is said to end later
     * @return what was said, an utterance each
     */
    List<Segment> hear(InputStream pcm, Duration length) {
        ConfigurationManager configuration = new ConfigurationManager(FRONT_END);
        configuration.addConfigurable(acousticModel, "acousticModelLoader");
        FrontEnd frontEnd = configuration.lookup("frontEnd");
        StreamDataSource source = configuration.lookup("dataSource");
        source.setInputStream(pcm);
        scorer.listenTo(frontEnd);
        try {
            Timeline timeline = new Timeline(length);
            List<Segment> segments = new ArrayList<>();
            for (Result result = decoder.decode(null); result != null; result = decoder.decode(null)) {
                List<Word> words = words(result, timeline);
                if (!words.isEmpty()) {
                    segments.add(segment(words));
                }
            }
            return segments;
        } finally {
            scorer.listenTo(new FrontEnd());
            stopTimers();
        }
    }

    /** A search that was broken off leaves its timers on, and prints so when it starts them again. */
    private void stopTimers() {
        for (Timer timer : timers) {
            if (timer.isStarted()) {
                timer.stop();
            }
        }
    }

    private static List<Word> words(Result result, Timeline timeline) {
        Hypotheses hypotheses = new Hypotheses(result);
        List<Word> words = new ArrayList<>();
        for (Node heard : hypotheses.best()) {
            words.add(new Word(
                    heard.getWord().getSpelling(),
                    timeline.next(heard.getBeginTime(), heard.getEndTime()),
                    Optional.of(hypotheses.confidence(heard))));
        }
        return words;
    }

    private static Segment segment(List<Word> words) {
        TimeSpan time = words.get(0).time().through(words.get(words.size() - 1).time());
        String text = String.join(" ", words.stream().map(Word::text).toList());
        return new Segment(Optional.of(time), Optional.empty(), text, words);
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Recogniser.class.getResource(name), name);
    }
}
