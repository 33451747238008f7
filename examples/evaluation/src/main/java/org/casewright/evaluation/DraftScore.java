package org.casewright.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casewright.core.document.ActionItem;
import org.casewright.evaluation.GoldConversation.Action;
import org.casewright.evaluation.GoldConversation.Correction;
import org.casewright.evaluation.GoldConversation.Fact;
import org.casewright.evaluation.GoldConversation.Trap;
import org.casewright.evaluation.Spread.Tally;

/**
 * How one draft does against one {@link GoldConversation}; {@link Transcripts} says how each metric is counted.
 *
 * @param tallies part and whole of each metric, in the order they should be read
 * @param notable what was missed or is wrong, by metric
 */
record DraftScore(Map<String, Tally> tallies, Map<String, List<String>> notable) {

    static DraftScore of(GoldConversation gold, DraftText draft, int wordsSpoken) {
        Count count = new Count();
        List<Set<String>> windows = draft.windows();
        Predicate<Fact> covered = fact -> Coverage.covers(windows, ContentStems.of(fact.text()));
        count.found("critical", facts(gold, true), covered, Fact::text);
        count.found("noncritical", facts(gold, false), covered, Fact::text);
        count.found("childs_words", worded(gold.childsWords()), draft::holds, text -> text);
        ActionMatch match = new ActionMatch(gold);
        count.found("actions.found", gold.actions(), action -> match.isFound(action, draft.actions()), Action::what);
        List<ActionItem> dated =
                draft.actions().stream().filter(item -> item.due().isPresent()).toList();
        count.wrong(
                "actions.date_invented",
                dated,
                match::isInvented,
                item -> item.what().text());
        count.wrong("careless", gold.traps(), trap -> Guarded.asserts(draft, trap), Trap::careless);
        count.wrong("superseded", gold.corrections(), said -> Guarded.asserts(draft, said), Correction::said);
        count.wrong("forbidden", worded(gold.mustNotAppear()), draft::holds, text -> text);
        count.tallies.put("unresolved_citations", new Tally(draft.unresolved(), draft.citations()));
        count.tallies.put("words_share", new Tally(draft.words(), wordsSpoken));
        return new DraftScore(count.tallies, count.notable);
    }

    /** Everything wrong: the score of a conversation that could not be read. */
    static DraftScore unread(GoldConversation gold) {
        Count count = new Count();
        count.found("critical", facts(gold, true), fact -> false, Fact::text);
        count.found("noncritical", facts(gold, false), fact -> false, Fact::text);
        count.found("childs_words", worded(gold.childsWords()), text -> false, text -> text);
        count.found("actions.found", gold.actions(), action -> false, Action::what);
        count.wrong("careless", gold.traps(), trap -> true, Trap::careless);
        count.wrong("superseded", gold.corrections(), said -> true, Correction::said);
        count.wrong("forbidden", worded(gold.mustNotAppear()), text -> true, text -> text);
        return new DraftScore(count.tallies, count.notable);
    }

    /** What can be looked for: a fact of function words only cannot. */
    private static List<Fact> facts(GoldConversation gold, boolean critical) {
        return gold.facts().stream()
                .filter(fact -> fact.critical() == critical
                        && !ContentStems.of(fact.text()).isEmpty())
                .toList();
    }

    private static List<String> worded(List<String> texts) {
        return texts.stream()
                .filter(text -> !WordSequence.of(text).words().isEmpty())
                .toList();
    }

    private static final class Count {

        private final Map<String, Tally> tallies = new LinkedHashMap<>();
        private final Map<String, List<String>> notable = new LinkedHashMap<>();

        <T> void found(String metric, List<T> wanted, Predicate<T> isThere, Function<T, String> words) {
            count(metric, wanted, isThere, isThere.negate(), words);
        }

        <T> void wrong(String metric, List<T> unwanted, Predicate<T> isThere, Function<T, String> words) {
            count(metric, unwanted, isThere, isThere, words);
        }

        private <T> void count(
                String metric, List<T> all, Predicate<T> counts, Predicate<T> toShow, Function<T, String> words) {
            tallies.put(metric, new Tally(all.stream().filter(counts).count(), all.size()));
            List<String> show = new ArrayList<>();
            all.stream().filter(toShow).map(words).forEach(show::add);
            if (!show.isEmpty()) {
                notable.put(metric, show);
            }
        }
    }
}
