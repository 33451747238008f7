package org.casewright.generation.evidence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be counted about a unit before anything is judged. Names are stable: the weights are stored by them. */
final class UnitFeatures {

    private static final Set<Cue> PLANS_AND_FINDINGS =
            EnumSet.of(Cue.COMMITMENT, Cue.REQUEST, Cue.OBSERVATION, Cue.OPINION, Cue.NUMBER, Cue.DATE);
    private static final Set<Cue> CONTENT = EnumSet.range(Cue.NEGATION, Cue.NAME);
    private static final Set<String> DANGLING = Set.of(
            ("a an the and or but so to of in on at for with from by my your his her our their this that which who what if"
                            + " because is are was were be been i i'm you he she we they it can could will would should not just very some"
                            + " any um uh er as like")
                    .split(" ", -1));

    private UnitFeatures() {}

    static Map<String, Double> of(Conversation conversation, List<Unit> units, int index) {
        Unit unit = units.get(index);
        Map<String, Double> f = new LinkedHashMap<>();
        cues(unit.statements(), "cue.", f);
        cues(unit.questions(), "question.", f);
        shape(conversation, unit, f);
        voice(conversation, units, index, f);
        f.values().removeIf(value -> value == 0);
        return f;
    }

    private static void cues(List<Line> lines, String prefix, Map<String, Double> f) {
        for (Line line : lines) {
            line.cues().forEach((cue, times) -> f.merge(prefix + cue, Math.log1p(times) / Math.log(2), Math::max));
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

    /** Who says it: the one who asks, or the one who tells; anew, or after somebody else. */
    private static void voice(Conversation conversation, List<Unit> units, int index, Map<String, Double> f) {
        Unit unit = units.get(index);
        Line head = unit.head();
        boolean asker = conversation.asks(head.speaker());
        boolean plain = PLANS_AND_FINDINGS.stream().noneMatch(head::has);
        f.put("asker", asker ? 1.0 : 0);
        f.put("asker.plain", asker && plain && !unit.asked() ? 1.0 : 0);
        f.put("asker.plan", asker && (head.has(Cue.COMMITMENT) || head.has(Cue.REQUEST)) ? 1.0 : 0);
        f.put("teller.first_person", !asker && head.has(Cue.FIRST_PERSON) ? 1.0 : 0);
        Line first = unit.statements().get(0);
        boolean polar = unit.asked() && Units.isPolar(first);
        f.put("answer.no", polar && first.has(Cue.NEGATION) ? 1.0 : 0);
        f.put("answer.yes", polar && !first.has(Cue.NEGATION) ? 1.0 : 0);
        f.put("echo", echo(units, index));
        f.put("cues.kinds", Math.log1p((double)
                head.cues().keySet().stream().filter(CONTENT::contains).count()));
        f.put(
                "unfinished",
                DANGLING.contains(head.words().get(head.words().size() - 1).lower()) ? 1.0 : 0);
    }

    /** The share of its stems that another voice has just said. */
    private static double echo(List<Unit> units, int index) {
        Unit unit = units.get(index);
        Set<String> own = stems(unit);
        if (own.isEmpty()) {
            return 0;
        }
        Set<String> heard = new HashSet<>();
        for (int i = Math.max(0, index - 2); i < index; i++) {
            if (!units.get(i).head().speaker().equals(unit.head().speaker())) {
                heard.addAll(stems(units.get(i)));
            }
        }
        return (double) own.stream().filter(heard::contains).count() / own.size();
    }

    static Set<String> stems(Unit unit) {
        Set<String> stems = new HashSet<>();
        unit.questions().forEach(line -> stems.addAll(line.stems()));
        unit.statements().forEach(line -> stems.addAll(line.stems()));
        return stems;
    }
}
