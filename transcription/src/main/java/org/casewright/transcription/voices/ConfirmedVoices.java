package org.casewright.transcription.voices;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Speaker;
import org.casewright.core.speech.Transcript;
import org.casewright.core.speech.Word;

/**
 * Puts names to the voices of a transcript, from somebody's account of who spoke when.
 *
 * <p>An engine that hears words need not know who said them. A worker who was there does, and so do captions made by the
 * meeting's own software. Each word gets the name of whoever spoke at its middle; a segment in which two people said
 * three words or more each is cut between them. Where the account says nothing within a second, the voice stays unknown. Immutable and safe for many
 * threads.
 */
public final class ConfirmedVoices {

    private static final Duration FARTHEST = Duration.ofSeconds(1);

    private static final int FEWEST_WORDS = 3;

    private final List<Turn> turns;

    private record Turn(TimeSpan time, Speaker speaker) {}

    private ConfirmedVoices(List<Turn> turns) {
        this.turns = turns;
    }

    /**
     * Voices as another transcript of the same talk names them.
     *
     * @param account segments with times count; one that names nobody goes on with the voice before it, as captions do
     * @throws IllegalArgumentException if it has no times, or names nobody
     */
    public static ConfirmedVoices of(Transcript account) {
        List<Turn> turns = new ArrayList<>();
        Optional<Speaker> speaking = Optional.empty();
        for (Segment segment : account.segments()) {
            speaking = segment.speaker().isPresent() ? segment.speaker() : speaking;
            if (segment.time().isPresent() && speaking.isPresent()) {
                turns.add(new Turn(segment.time().get(), speaking.get()));
            }
        }
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("account must have segments with a time and a speaker");
        }
        return new ConfirmedVoices(List.copyOf(turns));
    }

    /**
     * The same words with names to them.
     *
     * @param heard a transcript with times; speakers it has already are replaced where the account says otherwise
     */
    public Transcript name(Transcript heard) {
        List<Segment> named = new ArrayList<>();
        for (Segment segment : heard.segments()) {
            if (segment.words().isEmpty()) {
                named.add(new Segment(segment.time(), voice(segment.time()).or(segment::speaker), segment.text()));
            } else {
                named.addAll(cut(segment));
            }
        }
        return new Transcript(heard.source(), heard.language(), heard.madeBy(), named);
    }

    private List<Segment> cut(Segment segment) {
        List<Run> runs = runs(segment);
        // A segment that is one voice's keeps its own text, which may have more than its words, such as full stops.
        if (runs.size() == 1) {
            return List.of(new Segment(segment.time(), runs.get(0).voice(), segment.text(), segment.words()));
        }
        return runs.stream().map(run -> piece(run.words(), run.voice())).toList();
    }

    private record Run(Optional<Speaker> voice, List<Word> words) {}

    /** Words of one voice in a row; a word or two at an edge is a time that was a little off, not another voice. */
    private List<Run> runs(Segment segment) {
        List<Run> runs = new ArrayList<>();
        for (Word word : segment.words()) {
            Optional<Speaker> voice = voice(Optional.of(word.time())).or(segment::speaker);
            if (runs.isEmpty() || !last(runs).voice().equals(voice)) {
                runs.add(new Run(voice, new ArrayList<>()));
            }
            last(runs).words().add(word);
        }
        List<Run> steady = new ArrayList<>();
        for (Run run : runs) {
            boolean slip = run.words().size() < FEWEST_WORDS && runs.size() > 1;
            if (!steady.isEmpty() && (slip || last(steady).words().size() < FEWEST_WORDS)) {
                Run before = steady.remove(steady.size() - 1);
                Run longer = before.words().size() >= run.words().size() ? before : run;
                before.words().addAll(run.words());
                steady.add(new Run(longer.voice(), before.words()));
            } else {
                steady.add(run);
            }
        }
        return steady;
    }

    private static Run last(List<Run> runs) {
        return runs.get(runs.size() - 1);
    }

    private static Segment piece(List<Word> words, Optional<Speaker> speaker) {
        TimeSpan time = words.get(0).time().through(words.get(words.size() - 1).time());
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return new Segment(Optional.of(time), speaker, text, words);
    }

    private Optional<Speaker> voice(Optional<TimeSpan> time) {
        if (time.isEmpty()) {
            return Optional.empty();
        }
        Duration middle = time.get().start().plus(time.get().end()).dividedBy(2);
        return turns.stream()
                .filter(turn -> distance(turn.time(), middle).compareTo(FARTHEST) <= 0)
                .min(Comparator.comparing(turn -> distance(turn.time(), middle)))
                .map(Turn::speaker);
    }

    private static Duration distance(TimeSpan span, Duration at) {
        if (at.compareTo(span.start()) < 0) {
            return span.start().minus(at);
        }
        return at.compareTo(span.end()) > 0 ? at.minus(span.end()) : Duration.ZERO;
    }
}
