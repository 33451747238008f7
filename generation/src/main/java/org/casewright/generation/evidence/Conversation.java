package org.casewright.generation.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A transcript read once: its sentences with their cues, and how rare each stem is in it. */
final class Conversation {

    private final List<Line> lines;
    private final Map<String, Integer> linesWithStem = new HashMap<>();
    private final Map<String, Double> questionShare = new HashMap<>();

    private Conversation(List<Line> lines) {
        this.lines = List.copyOf(lines);
        Map<String, int[]> asked = new HashMap<>();
        for (Line line : lines) {
            for (String stem : new HashSet<>(line.stems())) {
                linesWithStem.merge(stem, 1, Integer::sum);
            }
            if (!line.has(Cue.BACKCHANNEL)) {
                int[] counts = asked.computeIfAbsent(line.speaker(), key -> new int[2]);
                counts[0] += line.has(Cue.QUESTION) ? 1 : 0;
                counts[1]++;
            }
        }
        asked.forEach((speaker, counts) -> questionShare.put(speaker, (double) counts[0] / counts[1]));
    }

    static Conversation read(
            List<Utterance> utterances, SentenceSplitter splitter, CueTagger tagger, Set<String> plain) {
        List<Line> lines = new ArrayList<>();
        for (Utterance utterance : utterances) {
            List<Sentence> sentences = splitter.split(utterance);
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                List<Word> words = Words.of(sentence.text());
                lines.add(new Line(
                        sentence,
                        utterance.speaker(),
                        words,
                        tagger.tag(sentence, words),
                        stems(words, plain),
                        i == 0,
                        i == sentences.size() - 1));
            }
        }
        return new Conversation(lines);
    }

    private static List<String> stems(List<Word> words, Set<String> plain) {
        List<String> stems = new ArrayList<>();
        for (Word word : words) {
            if (!plain.contains(word.lower())) {
                stems.add(LightStem.of(word.lower()));
            }
        }
        return List.copyOf(stems);
    }

    List<Line> lines() {
        return lines;
    }

    /** 1 for a stem said in one sentence only, falling towards 0 for one said in all. */
    double rarity(String stem) {
        int n = linesWithStem.getOrDefault(stem, 1);
        return lines.size() < 2 ? 1 : 1 - Math.log(n) / Math.log(lines.size());
    }

    /** In how many sentences the stem was said. */
    int frequency(String stem) {
        return linesWithStem.getOrDefault(stem, 0);
    }

    /** Whether this speaker asks more than most: the one who leads the talk, where somebody does. */
    boolean asks(String speaker) {
        double share = questionShare(speaker);
        double most = questionShare.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return share > 0.1 && share > 0.6 * most;
    }

    /** The share of what this speaker said that was a question. */
    double questionShare(String speaker) {
        return questionShare.getOrDefault(speaker, 0.0);
    }
}
