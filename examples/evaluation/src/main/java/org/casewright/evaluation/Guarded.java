package org.casewright.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewright.evaluation.GoldConversation.Correction;
import org.casewright.evaluation.GoldConversation.Trap;

/**
 * Whether a draft asserts what was denied, only supposed, or taken back.
 *
 * <p><b>A careless sentence is asserted</b> when at least two thirds of its content stems lie in one piece of the draft
 * that is no question, and the piece lacks what makes it true: it has no word of negation or doubt that the careless
 * sentence does not have (or, where the careless sentence has lost the positive, it has one), and it holds less than half
 * of the content stems that the true sentence has beyond the careless one.
 *
 * <p><b>A corrected-away value is asserted</b> when a statement holds the content stems that only what was said first has,
 * and two thirds of all its stems, but not all of the stems that only the correction has.
 *
 * <p>It is a proxy: a "not" about something else in the same piece hides an assertion.
 */
final class Guarded {

    private static final Set<String> NEGATION_OR_DOUBT = Set.of(
            ("not no never none nobody nothing nowhere neither nor without cannot ain't deny denies denied denying refused"
                            + " if unless whether might may could would maybe perhaps possibly probably suppose supposed supposing imagine"
                            + " think thinks thought reckon guess wonder wonders wondered hope hopes worry worries worried afraid scared"
                            + " sure unsure almost nearly seem seems seemed apparently pretend joking dream dreamt dreamed case until")
                    .split(" "));

    private Guarded() {}

    static boolean asserts(DraftText draft, Trap trap) {
        Set<String> careless = ContentStems.of(trap.careless());
        Set<String> makesTrue = new HashSet<>(ContentStems.of(trap.truth()));
        makesTrue.removeAll(careless);
        boolean guarded = isGuarded(trap.careless());
        return !careless.isEmpty()
                && draft.pieces().stream().anyMatch(piece -> {
                    Set<String> stems = ContentStems.of(piece);
                    return Coverage.covers(List.of(stems), careless)
                            && !isQuestion(piece)
                            && isGuarded(piece) == guarded
                            && (makesTrue.isEmpty() || 2 * shared(makesTrue, stems) < makesTrue.size());
                });
    }

    static boolean asserts(DraftText draft, Correction correction) {
        Set<String> said = ContentStems.of(correction.said());
        Set<String> corrected = ContentStems.of(correction.corrected());
        Set<String> onlySaid = new HashSet<>(said);
        onlySaid.removeAll(corrected);
        Set<String> onlyCorrected = new HashSet<>(corrected);
        onlyCorrected.removeAll(said);
        return !onlySaid.isEmpty()
                && draft.statements().stream().anyMatch(statement -> {
                    Set<String> stems = ContentStems.of(statement);
                    boolean corrects = !onlyCorrected.isEmpty() && stems.containsAll(onlyCorrected);
                    return stems.containsAll(onlySaid) && Coverage.covers(List.of(stems), said) && !corrects;
                });
    }

    private static boolean isQuestion(String piece) {
        return piece.replaceAll("[\"'”’)\\s]+$", "").endsWith("?");
    }

    private static boolean isGuarded(String text) {
        return WordSequence.of(text).words().stream()
                .anyMatch(word -> NEGATION_OR_DOUBT.contains(word) || word.endsWith("n't"));
    }

    private static long shared(Set<String> wanted, Set<String> stems) {
        return wanted.stream().filter(stems::contains).count();
    }
}
