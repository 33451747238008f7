package org.casewright.core.grounding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that a statement may say because its excerpts, its context or the case record say it. */
final class Supply {

    private static final Set<String> LINKS = Set.of("and", "of", "the", "for", "to", "in");

    private final Set<String> keys = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final List<String> initials = new ArrayList<>();

    static Supply of(List<String> excerpts, List<String> context, Collection<String> knownNames) {
        Supply supply = new Supply();
        List<LocalDate> days =
                context.stream().flatMap(text -> day(text).stream()).toList();
        knownNames.forEach(name -> Atom.of(name).forEach(supply::addWord));
        context.forEach(text -> supply.add(text, List.of()));
        excerpts.forEach(text -> supply.add(text, days));
        return supply;
    }

    private static List<LocalDate> day(String text) {
        try {
            return List.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return List.of();
        }
    }

    private void add(String text, List<LocalDate> days) {
        List<Atom> atoms = Atom.of(text);
        List<Mention> mentions = Numbers.in(atoms);
        mentions.forEach(mention -> keys.addAll(mention.gives()));
        days.forEach(day -> keys.addAll(RelativeDates.keys(atoms, mentions, day)));
        StringBuilder firsts = new StringBuilder();
        StringBuilder spelled = new StringBuilder();
        for (Atom atom : atoms) {
            addWord(atom);
            firsts.append(atom.plain().charAt(0));
            if (!LINKS.contains(atom.plain())) {
                spelled.append(atom.plain().charAt(0));
            }
        }
        initials.add(firsts.toString());
        initials.add(spelled.toString());
    }

    private void addWord(Atom atom) {
        words.add(atom.plain());
    }

    boolean gives(Mention mention) {
        return mention.metBy(keys);
    }

    /** Whether the word occurs, as it stands, in the plural or singular, or as the first letters of words. */
    boolean hasWord(Atom atom) {
        String word = atom.plain();
        boolean there = words.contains(word)
                || words.contains(word + "s")
                || (word.length() > 3 && word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
        return there
                || peopleOrTongue(word)
                || (atom.allCapitals() && initials.stream().anyMatch(letters -> letters.contains(word)));
    }

    /** "Polish" rests on "Poland": an adjective of a country shares its beginning. */
    private boolean peopleOrTongue(String word) {
        int stem = word.endsWith("ish") ? 3 : 4;
        return word.length() > stem
                && word.matches(".*(ish|ese|ian|an|i)")
                && words.stream().anyMatch(other -> other.length() > stem && other.startsWith(word.substring(0, stem)));
    }
}
