package org.casewright.generation.evidence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be counted about a unit before anything is judged. Names are stable: the weights are stored by them. */
final class UnitFeatures {

    private UnitFeatures() {}

    static Map<String, Double> of(Conversation conversation, List<Unit> units, int index) {
        Unit unit = units.get(index);
        Map<String, Double> f = new LinkedHashMap<>();
        cues(unit.statements(), "cue.", f);
        cues(unit.questions(), "question.", f);
        neighbour(units, index - 1, f);
        neighbour(units, index + 1, f);
        shape(conversation, unit, f);
        double at = units.size() < 2 ? 0 : (double) index / (units.size() - 1);
        f.put("position", at);
        f.put("position.first_tenth", at < 0.1 ? 1.0 : 0);
        f.put("position.last_tenth", at > 0.9 ? 1.0 : 0);
        f.put("position.last_third", at > 0.67 ? 1.0 : 0);
        f.values().removeIf(value -> value == 0);
        return f;
    }

    private static void cues(List<Line> lines, String prefix, Map<String, Double> f) {
        for (Line line : lines) {
            line.cues().forEach((cue, times) -> f.merge(prefix + cue, Math.log1p(times) / Math.log(2), Math::max));
        }
    }

    private static void neighbour(List<Unit> units, int index, Map<String, Double> f) {
        if (index >= 0 && index < units.size()) {
            for (Line line : units.get(index).statements()) {
                for (Cue cue : line.cues().keySet()) {
                    f.put("near." + cue, 1.0);
                }
            }
        }
    }

    private static void shape(Conversation conversation, Unit unit, Map<String, Double> f) {
        Set<String> stems = stems(unit);
        double rarity = 0;
        double repeated = 0;
        for (String stem : stems) {
            rarity += conversation.rarity(stem);
            repeated += conversation.frequency(stem) > 1 ? 1 : 0;
        }
        int words = unit.words();
        f.put("words.log", Math.log(words));
        f.put("words.few", words <= 4 ? 1.0 : 0);
        f.put("words.many", words > 25 ? 1.0 : 0);
        f.put("stems.log", Math.log1p(stems.size()));
        f.put("stems.none", stems.isEmpty() ? 1.0 : 0);
        f.put("stems.share", (double) stems.size() / words);
        f.put("stems.rarity", stems.isEmpty() ? 0 : rarity / stems.size());
        f.put("stems.repeated", stems.isEmpty() ? 0 : repeated / stems.size());
        f.put("answer", unit.asked() ? 1.0 : 0);
        f.put("answer.with_question", unit.questions().isEmpty() ? 0.0 : 1);
        f.put("answer.polar", unit.asked() && Units.isPolar(unit.statements().get(0)) ? 1.0 : 0);
        f.put("speaker.asks", conversation.questionShare(unit.head().speaker()));
        f.put("turn.first", unit.head().first() ? 1.0 : 0);
        f.put("turn.last", unit.head().last() ? 1.0 : 0);
    }

    static Set<String> stems(Unit unit) {
        Set<String> stems = new HashSet<>();
        unit.questions().forEach(line -> stems.addAll(line.stems()));
        unit.statements().forEach(line -> stems.addAll(line.stems()));
        return stems;
    }
}
