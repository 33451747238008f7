package org.casewright.generation.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Chooses, out of everything that was said, what a record needs, within a number of words.
 *
 * <p>No model and no network: cues of the words, the question an answer belongs to, rarity and repetition within the
 * conversation, and weights that a person can read. The same transcript gives the same choice on every machine. Time
 * grows with the words. Immutable and safe for many threads.
 */
public final class EvidenceSelector {

    private record Candidate(int order, Unit unit, Set<String> stems, Evidence evidence) {}

    private record Offer(Candidate candidate, double gain, int round) {}

    /** Between 0, where long units win, and 1, where short ones do. */
    private static final double LENGTH = 0.8;

    /** What a stem is still worth each time it has been said. */
    private static final double SAID_AGAIN = 0.2;

    /** What a unit without any new stem is still worth. */
    private static final double FLOOR = 0.1;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final CueTagger tagger = new CueTagger(CueLexicon.standard());
    private final Set<String> plainWords = CueLexicon.plainWords();
    private final EvidenceWeights weights;

    /** A selector with the weights that come with the library. */
    public EvidenceSelector() {
        this(EvidenceWeights.standard());
    }

    /** A selector with weights of one's own. */
    public EvidenceSelector(EvidenceWeights weights) {
        this.weights = weights;
    }

    /** All that could be chosen, in the order it was said, with cues and scores. */
    public List<Evidence> candidates(List<Utterance> utterances) {
        return read(utterances).stream().map(Candidate::evidence).toList();
    }

    /**
     * The part of a conversation that a record needs most.
     *
     * @param utterances in the order they were spoken
     * @param maxWords how many words may be chosen, counted as {@link #countWords} counts them
     * @return in the order it was said; a unit is chosen whole or not at all
     * @throws IllegalArgumentException if {@code maxWords} is negative
     */
    public List<Evidence> select(List<Utterance> utterances, int maxWords) {
        if (maxWords < 0) {
            throw new IllegalArgumentException("maxWords must not be negative");
        }
        return choose(read(utterances), maxWords).stream()
                .sorted(Comparator.comparingInt(Candidate::order))
                .map(Candidate::evidence)
                .toList();
    }

    /** Words of the utterances, mark-up left out. */
    public static int countWords(List<Utterance> utterances) {
        return utterances.stream()
                .mapToInt(utterance -> Words.of(utterance.text()).size())
                .sum();
    }

    private List<Candidate> read(List<Utterance> utterances) {
        Conversation conversation = Conversation.read(utterances, splitter, tagger, plainWords);
        List<Unit> units = Units.of(conversation.lines());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Map<String, Double> features = UnitFeatures.of(conversation, units, i);
            candidates.add(new Candidate(i, unit, UnitFeatures.stems(unit), evidence(unit, features)));
        }
        return candidates;
    }

    private Evidence evidence(Unit unit, Map<String, Double> features) {
        Set<Cue> cues = cues(unit.statements());
        if (unit.asked()) {
            cues.add(Cue.ANSWER);
        }
        return new Evidence(
                unit.head().speaker(),
                sentences(unit.questions()),
                sentences(unit.statements()),
                cues,
                cues(unit.questions()),
                weights.score(features),
                features);
    }

    private static List<Sentence> sentences(List<Line> lines) {
        return lines.stream().map(Line::sentence).toList();
    }

    private static Set<Cue> cues(List<Line> lines) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        lines.forEach(line -> cues.addAll(line.cues().keySet()));
        return cues;
    }

    /** Greedy by worth per word, worth falling as what it says has been said: the gain only falls, so a heap is enough. */
    private static List<Candidate> choose(List<Candidate> candidates, int maxWords) {
        PriorityQueue<Offer> offers = new PriorityQueue<>(Comparator.comparingDouble(Offer::gain)
                .reversed()
                .thenComparing(offer -> offer.candidate().order()));
        Map<String, Integer> said = new HashMap<>();
        candidates.forEach(candidate -> offers.add(new Offer(candidate, gain(candidate, said), 0)));
        List<Candidate> chosen = new ArrayList<>();
        int words = 0;
        while (!offers.isEmpty()) {
            Offer offer = offers.poll();
            Candidate candidate = offer.candidate();
            if (words + candidate.unit().words() > maxWords) {
                continue;
            }
            if (offer.round() < chosen.size()) {
                offers.add(new Offer(candidate, gain(candidate, said), chosen.size()));
                continue;
            }
            chosen.add(candidate);
            words += candidate.unit().words();
            candidate.stems().forEach(stem -> said.merge(stem, 1, Integer::sum));
        }
        return Collections.unmodifiableList(chosen);
    }

    private static double gain(Candidate candidate, Map<String, Integer> said) {
        double fresh = FLOOR;
        for (String stem : candidate.stems()) {
            fresh += Math.pow(SAID_AGAIN, said.getOrDefault(stem, 0));
        }
        double novelty = fresh / (FLOOR + candidate.stems().size());
        return Math.exp(candidate.evidence().score())
                * novelty
                / Math.pow(candidate.unit().words(), LENGTH);
    }
}
