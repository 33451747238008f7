package org.casewright.core.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.casewright.core.Progress;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.EngineProfile;
import org.casewright.core.speech.EngineProfile.Ability;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Speaker;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.speech.Transcript;
import org.casewright.core.speech.Word;

/**
 * A right engine with every ability, whose segments are altered on their way out, unless there are none.
 *
 * @param right does the work
 * @param profile what it says of itself
 * @param alter breaks it
 */
record AlteredEngine(SpeechToText right, EngineProfile profile, UnaryOperator<List<Segment>> alter)
        implements SpeechToText {

    static final String ID = "altered-engine/1";

    static AlteredEngine by(UnaryOperator<List<Segment>> alter) {
        return declaring(Set.of(Ability.values()), alter);
    }

    static AlteredEngine declaring(Set<Ability> abilities, UnaryOperator<List<Segment>> alter) {
        EngineProfile profile =
                new EngineProfile(new Processor(ID, Processor.Location.IN_PROCESS), Set.of("en"), abilities);
        return new AlteredEngine(new ScriptedSpeechToText(profile, segments()), profile, alter);
    }

    /** Alters each segment by itself. */
    static AlteredEngine byEach(UnaryOperator<Segment> alter) {
        return by(segments -> segments.stream().map(alter).toList());
    }

    static Recording speech() {
        return InventedSound.recording("Tone", InventedSound.wave(InventedSound.tone(Duration.ofSeconds(2))));
    }

    @Override
    public Transcript transcribe(Recording recording, Progress progress) {
        Transcript heard = right.transcribe(recording, progress);
        return heard.segments().isEmpty()
                ? heard
                : new Transcript(heard.source(), heard.language(), heard.madeBy(), alter.apply(heard.segments()));
    }

    static Segment segment(int fromMillis, int toMillis, String first, String second) {
        int middle = (fromMillis + toMillis) / 2;
        return new Segment(
                span(fromMillis, toMillis),
                Optional.of(new Speaker("speaker 1")),
                first + " " + second,
                List.of(word(first, fromMillis, middle), word(second, middle, toMillis)));
    }

    static Word word(String text, int fromMillis, int toMillis) {
        return new Word(text, span(fromMillis, toMillis).orElseThrow(), Optional.of(0.5));
    }

    private static List<Segment> segments() {
        return List.of(segment(0, 900, "hello", "Tansy"), segment(1_000, 1_900, "good", "morning"));
    }

    private static Optional<TimeSpan> span(int fromMillis, int toMillis) {
        return Optional.of(new TimeSpan(Duration.ofMillis(fromMillis), Duration.ofMillis(toMillis)));
    }
}
