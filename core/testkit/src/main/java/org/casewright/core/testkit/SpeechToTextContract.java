package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.util.Throwables;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.EngineProfile;
import org.casewright.core.speech.EngineProfile.Ability;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.speech.Transcript;
import org.casewright.core.speech.UnreadableRecordingException;
import org.casewright.core.speech.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Proves that an engine keeps the promises of {@link SpeechToText}. It never asks which engine it is holding.
 *
 * <p>Extend it in a test, give it the engine and a recording in which somebody speaks for a few seconds:
 *
 * <pre>{@code
 * class MyEngineContractTest extends SpeechToTextContract {
 *     @Override protected SpeechToText engine() { return new MyEngine(MODEL_FOLDER); }
 *     @Override protected Recording speech() { return Recording.ofWave("Speech", DAY, SPEECH_FILE); }
 * }
 * }</pre>
 *
 * <p>It proves when segments lie and what they hold, that silence gives none, that two threads do not disturb each
 * other, that progress and a stop are honoured, that bad recordings end in the right exception, that abilities are
 * neither more nor less than declared, that nothing stays open and nothing is printed. It does not prove that the engine
 * hears well. The engine and what it heard are kept from one test to the next, since hearing is slow.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SpeechToTextContract {

    private @Nullable SpeechToText engine;
    private @Nullable Recording speech;
    private @Nullable Transcript heard;

    /** For subclasses. */
    protected SpeechToTextContract() {}

    /** The engine to prove; asked for once, used for every test. */
    protected abstract SpeechToText engine();

    /** A recording in which somebody speaks, in a language of the engine; a few seconds are enough. */
    protected abstract Recording speech();

    /** A recording in which nobody speaks; three seconds without any sound by default. */
    protected Recording silence() {
        return InventedSound.silence(Duration.ofSeconds(3));
    }

    @Test
    @DisplayName("has a profile that stays the same")
    public final void profile_stays_the_same() {
        EngineProfile before = theEngine().profile();
        theEngine().transcribe(silence(), Progress.unwatched());

        assertThat(theEngine().profile()).isEqualTo(before);
        assertThat(before.languages()).as("languages").isNotEmpty();
    }

    @Test
    @DisplayName("says what a transcript was made from, and by what")
    public final void says_what_it_was_made_from() {
        assertThat(heard().source()).isEqualTo(theSpeech().source());
        assertThat(heard().madeBy()).isEqualTo(theEngine().profile().processor().id());
    }

    @Test
    @DisplayName("hears that somebody speaks")
    public final void hears_speech() {
        assertThat(heard().wordCount()).as("words heard").isPositive();
    }

    @Test
    @DisplayName("gives every segment its time")
    public final void gives_every_segment_its_time() {
        assertThat(heard().segments())
                .isNotEmpty()
                .allMatch(segment -> segment.time().isPresent());
    }

    @Test
    @DisplayName("gives segments in order of time, without overlap")
    public final void gives_segments_in_order() {
        inOrder(
                heard().segments().stream()
                        .flatMap(segment -> segment.time().stream())
                        .toList(),
                "segments");
    }

    @Test
    @DisplayName("gives no segment outside the recording")
    public final void stays_within_the_recording() {
        Duration length = theSpeech().duration();
        assertThat(heard().segments().stream().flatMap(segment -> segment.time().stream()))
                .allMatch(time -> time.end().compareTo(length) <= 0, "ends within " + length);
    }

    @Test
    @DisplayName("gives no segments for silence")
    public final void gives_nothing_for_silence() {
        assertThat(theEngine().transcribe(silence(), Progress.unwatched()).segments())
                .isEmpty();
    }

    @Test
    @DisplayName("hears the same on two threads at once as on one alone")
    public final void two_threads_do_not_disturb_each_other() {
        Transcript alone = heard();

        List<Transcript> together = AtOnce.on(2, () -> theEngine().transcribe(theSpeech(), Progress.unwatched()));

        assertThat(together).allMatch(alone::equals, "equal to what was heard alone");
    }

    @Test
    @DisplayName("tells progress that grows up to the length of the recording")
    public final void tells_progress() {
        List<Long> told = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        theEngine().transcribe(theSpeech(), (done, total) -> {
            told.add(done);
            totals.add(total);
            return true;
        });

        long length = theSpeech().length();
        assertThat(told).as("progress").isSorted().allMatch(done -> done >= 0 && done <= length);
        assertThat(told.stream().distinct().count())
                .as("different amounts told")
                .isGreaterThan(1);
        assertThat(totals).as("totals").allMatch(total -> total == 0 || total == length);
    }

    @Test
    @DisplayName("stops when progress says so, and closes the recording")
    public final void stops_when_told() {
        ClosingSound sound = ClosingSound.of(InventedSound.waveOf(theSpeech()));

        assertThatExceptionOfType(WorkCancelledException.class)
                .isThrownBy(() -> theEngine().transcribe(sound.recording(), (done, total) -> false));
        assertThat(sound.closed()).as("closed").isEqualTo(sound.opened());
    }

    @Test
    @DisplayName("says when a recording is not sound")
    public final void says_when_it_is_not_sound() {
        assertThatExceptionOfType(UnreadableRecordingException.class)
                .isThrownBy(() -> theEngine().transcribe(InventedSound.unreadable(), Progress.unwatched()));
    }

    @Test
    @DisplayName("says when a recording breaks off, without a word of what the disk said")
    public final void says_when_it_breaks_off() {
        ClosingSound sound = ClosingSound.breakingOff(InventedSound.waveOf(theSpeech()));

        assertThatExceptionOfType(UnreadableRecordingException.class)
                .isThrownBy(() -> theEngine().transcribe(sound.recording(), Progress.unwatched()))
                .satisfies(failure -> assertThat(Throwables.getStackTrace(failure))
                        .as("the stack trace with its causes")
                        .doesNotContain("Thistledown"));
        assertThat(sound.closed()).as("closed").isEqualTo(sound.opened());
    }

    @Test
    @DisplayName("closes the recording")
    public final void closes_the_recording() {
        ClosingSound sound = ClosingSound.of(InventedSound.waveOf(theSpeech()));
        theEngine().transcribe(sound.recording(), Progress.unwatched());

        assertThat(sound.opened()).as("opened").isPositive();
        assertThat(sound.closed()).as("closed").isEqualTo(sound.opened());
    }

    @Test
    @DisplayName("gives words with their times if and only if it declares so")
    public final void gives_word_times_as_declared() {
        if (!declares(Ability.WORD_TIMES)) {
            assertThat(heard().segments())
                    .as("words")
                    .allMatch(segment -> segment.words().isEmpty());
            return;
        }
        for (Segment segment : spoken()) {
            assertThat(segment.words()).as("words of a segment").isNotEmpty();
            inOrder(segment.words().stream().map(Word::time).toList(), "words");
            TimeSpan whole = segment.time().orElseThrow();
            assertThat(segment.words())
                    .as("words within their segment")
                    .allMatch(word -> whole.through(word.time()).equals(whole));
        }
    }

    @Test
    @DisplayName("gives a confidence for each word if and only if it declares so")
    public final void gives_confidence_as_declared() {
        List<Word> words = heard().segments().stream()
                .flatMap(segment -> segment.words().stream())
                .toList();
        if (declares(Ability.CONFIDENCE)) {
            assertThat(words)
                    .as("words")
                    .isNotEmpty()
                    .allMatch(word -> word.confidence().isPresent());
        } else {
            assertThat(words).as("words").allMatch(word -> word.confidence().isEmpty());
        }
    }

    @Test
    @DisplayName("tells voices apart if and only if it declares so")
    public final void gives_speakers_as_declared() {
        if (declares(Ability.SPEAKERS)) {
            assertThat(spoken())
                    .as("segments")
                    .allMatch(segment -> segment.speaker().isPresent());
        } else {
            assertThat(heard().segments())
                    .as("segments")
                    .allMatch(segment -> segment.speaker().isEmpty());
        }
    }

    @Test
    @DisplayName("leaves it to people to say who a voice is")
    public final void guesses_nobody() {
        assertThat(heard().segments())
                .as("segments")
                .allMatch(segment ->
                        segment.speaker().flatMap(speaker -> speaker.person()).isEmpty());
    }

    @Test
    @DisplayName("prints nothing")
    public final void prints_nothing() {
        try (StandardStreams streams = StandardStreams.held()) {
            theEngine().transcribe(theSpeech(), Progress.unwatched());
            assertThat(streams.text()).as("standard output and error").isEmpty();
        }
    }

    private boolean declares(Ability ability) {
        return theEngine().profile().abilities().contains(ability);
    }

    private List<Segment> spoken() {
        return heard().segments().stream()
                .filter(segment -> !segment.text().isBlank())
                .toList();
    }

    private static void inOrder(List<TimeSpan> times, String what) {
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).start())
                    .as("start of number %d of the %s", i + 1, what)
                    .isGreaterThanOrEqualTo(times.get(i - 1).end());
        }
    }

    private SpeechToText theEngine() {
        if (engine == null) {
            engine = engine();
        }
        return engine;
    }

    private Recording theSpeech() {
        if (speech == null) {
            speech = speech();
        }
        return speech;
    }

    private Transcript heard() {
        if (heard == null) {
            heard = theEngine().transcribe(theSpeech(), Progress.unwatched());
        }
        return heard;
    }
}
