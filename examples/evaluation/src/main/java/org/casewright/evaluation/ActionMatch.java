package org.casewright.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casewright.core.document.ActionItem;
import org.casewright.evaluation.GoldConversation.Action;
import org.casewright.evaluation.GoldConversation.Named;

/**
 * Compares a draft's action list with what people undertook.
 *
 * <p><b>An action is found</b> when one item of an action list holds at least half of the content stems of {@code what}
 * and names {@code who}, as its owner or in its words. Somebody is named by a first name, by a title's surname, or by a
 * role whose words all stand there; a name and its role in the conversation's {@code names} stand for each other; where
 * {@code who} is several, each must be named.
 *
 * <p><b>A day is invented</b> when an item's day is not the day of the action it fits best by its content stems (half of
 * them at least, whoever does it), or, where it fits none, when nobody named that day at all.
 */
final class ActionMatch {

    private static final Set<String> NOT_A_NAME =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "the", "a", "an", "of", "from", "her", "his");

    private static final Pattern SEVERAL = Pattern.compile("(?i)\\band\\b|&|;|\\+");
    private static final Pattern OTHER_WAY = Pattern.compile("[(),/]");
    private static final Pattern SPACE = Pattern.compile("[\\s.]+");

    private final GoldConversation gold;

    ActionMatch(GoldConversation gold) {
        this.gold = gold;
    }

    boolean isFound(Action action, List<ActionItem> items) {
        return items.stream().anyMatch(item -> share(action, item) >= 0.5 && names(item, action.who()));
    }

    boolean isInvented(ActionItem item) {
        Optional<LocalDate> due = item.due();
        double best = gold.actions().stream()
                .mapToDouble(action -> share(action, item))
                .max()
                .orElse(0);
        if (best >= 0.5) {
            return gold.actions().stream()
                    .filter(action -> share(action, item) == best)
                    .noneMatch(action -> action.by().equals(due));
        }
        return due.filter(day -> gold.datesSpoken().contains(day)
                        || gold.actions().stream()
                                .anyMatch(action -> action.by().equals(due)))
                .isEmpty();
    }

    private static double share(Action action, ActionItem item) {
        Set<String> what = ContentStems.of(action.what());
        Set<String> stems = ContentStems.of(item.what().text());
        return what.isEmpty()
                ? 0
                : (double) what.stream().filter(stems::contains).count() / what.size();
    }

    private boolean names(ActionItem item, String who) {
        WordSequence words =
                WordSequence.of(item.what().text() + " " + item.owner().orElse(""));
        for (String one : SEVERAL.splitAsStream(who).toList()) {
            if (!one.isBlank() && ways(one).stream().noneMatch(way -> isNamed(way, words))) {
                return false;
            }
        }
        return true;
    }

    /** The ways to name one person: what stands before, in and after brackets and commas, and the same by name or role. */
    private List<String> ways(String one) {
        List<String> ways = new ArrayList<>(OTHER_WAY.splitAsStream(one).toList());
        for (String way : List.copyOf(ways)) {
            for (Named named : gold.names()) {
                if (isSame(named.name(), way) || isSame(named.role(), way)) {
                    ways.add(named.name());
                    ways.add(named.role());
                }
            }
        }
        return ways;
    }

    private static boolean isSame(String one, String other) {
        List<String> words = telling(other);
        return !words.isEmpty() && telling(one).equals(words);
    }

    private static boolean isNamed(String way, WordSequence item) {
        List<String> telling = telling(way);
        if (telling.isEmpty()) {
            return false;
        }
        boolean isName = SPACE.splitAsStream(way.strip())
                .filter(word -> !telling(word).isEmpty())
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
        return isName ? item.words().contains(telling.get(0)) : item.words().containsAll(telling);
    }

    /** Its words without titles and articles. */
    private static List<String> telling(String way) {
        return WordSequence.of(way).words().stream()
                .filter(word -> !NOT_A_NAME.contains(word))
                .toList();
    }
}
