package org.casewright.core.grounding;

import static org.casewright.core.grounding.Amount.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads every number, time and date of a text, from left to right. */
final class Numbers {

    private static final String UNIT = "minute|min|hour|hr|day|night|week|fortnight|month|term|year|half|pound|mile";

    /** Words that let a statement say a number and are not themselves held to a source. */
    private static final Map<String, Set<String>> LOOSE = Map.ofEntries(
            Map.entry("once", Set.of("n1")),
            Map.entry("both", Set.of("n2")),
            Map.entry("couple", Set.of("n2")),
            Map.entry("pair", Set.of("n2")),
            Map.entry("twins", Set.of("n2")),
            Map.entry("fortnight", Set.of("n2", "n14")),
            Map.entry("fortnightly", Set.of("n2", "n14")),
            Map.entry("dozen", Set.of("n12")),
            Map.entry("noon", Set.of("n12", "t0", "t0p")),
            Map.entry("midday", Set.of("n12", "t0", "t0p")),
            Map.entry("midnight", Set.of("n12", "t0", "t0a")),
            Map.entry("half", Set.of("n0.5", "n50")),
            Map.entry("no", Set.of("n0")),
            Map.entry("none", Set.of("n0")),
            Map.entry("never", Set.of("n0")),
            Map.entry("nothing", Set.of("n0")));

    private static final Set<String> SPANS = Set.of("half", "quarter", "hour", "year");

    private Numbers() {}

    static List<Mention> in(List<Atom> atoms) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            Reading reading = next(atoms, at);
            mentions.addAll(reading.mentions());
            at = reading.next();
        }
        return mentions;
    }

    private static Reading next(List<Atom> atoms, int at) {
        Optional<Reading> date = Dates.at(atoms, at);
        if (date.isPresent()) {
            return date.get();
        }
        Optional<Reading> time = Times.at(atoms, at);
        if (time.isPresent()) {
            return time.get();
        }
        Optional<Reading> span = span(atoms, at);
        if (span.isPresent()) {
            return span.get();
        }
        return Amount.at(atoms, at).map(amount -> amount(atoms, at, amount)).orElseGet(() -> loose(atoms, at));
    }

    /** "half an hour", "a quarter of an hour", "an hour and a half": said in minutes as well. */
    private static Optional<Reading> span(List<Atom> atoms, int at) {
        if (!SPANS.contains(word(atoms, at))) {
            return Optional.empty();
        }
        String words = String.join(" ", word(atoms, at), word(atoms, at + 1), word(atoms, at + 2), word(atoms, at + 3));
        if (words.startsWith("half an hour")) {
            return Optional.of(vague(atoms, at, at + 3, Set.of("n30", "n0.5")));
        }
        if (words.startsWith("half a year")) {
            return Optional.of(vague(atoms, at, at + 3, Set.of("n6", "n0.5")));
        }
        if (words.startsWith("quarter of an hour")) {
            return Optional.of(vague(atoms, at, at + 4, Set.of("n15", "n0.25")));
        }
        if (words.startsWith("hour and a half")) {
            return Optional.of(vague(atoms, at, at + 4, Set.of("n90", "n1.5", "n1")));
        }
        if (words.startsWith("year and a half")) {
            return Optional.of(vague(atoms, at, at + 4, Set.of("n18", "n1.5", "n1")));
        }
        return Optional.empty();
    }

    private static Reading amount(List<Atom> atoms, int at, Amount first) {
        Set<String> gives = new LinkedHashSet<>(List.of(first.key()));
        int next = first.next();
        if (first.within(1, 12)) {
            String hour = "t" + Math.floorMod(first.whole() * 60, 720);
            gives.addAll(List.of(hour, hour + "a", hour + "p"));
        }
        String following = String.join(" ", word(atoms, next), word(atoms, next + 1), word(atoms, next + 2));
        if (following.equals("and a half")) {
            String key = Amount.key(first.value().add(new BigDecimal("0.5")));
            gives.add(key);
            return new Reading(mention(atoms, at, next + 3, List.of(key), gives), next + 3);
        }
        Optional<Amount> decimals = Amount.at(atoms, next + 1);
        if (word(atoms, next).equals("point")
                && decimals.isPresent()
                && decimals.get().within(0, 99)) {
            String key = Amount.key(new BigDecimal(
                    first.value().toPlainString() + "." + decimals.get().whole()));
            int end = decimals.get().next();
            return new Reading(mention(atoms, at, end, List.of(key), Set.of(key)), end);
        }
        Optional<Amount> second = Amount.at(atoms, next);
        if (first.words()
                && first.within(19, 20)
                && second.isPresent()
                && second.get().words()
                && second.get().within(10, 99)) {
            String year = "n" + (first.whole() * 100 + second.get().whole());
            String both = first.key() + "&" + second.get().key();
            gives.addAll(List.of(year, second.get().key()));
            return new Reading(
                    mention(atoms, at, second.get().next(), List.of(year, both), gives),
                    second.get().next());
        }
        boolean pronoun =
                first.words() && first.whole() == 1 && !word(atoms, next).matches("(" + UNIT + ")s?");
        boolean wordOrdinal = first.words() && first.ordinal();
        List<String> asks = pronoun || wordOrdinal ? List.of() : List.of(first.key());
        return new Reading(mention(atoms, at, next, asks, gives), next);
    }

    private static Reading loose(List<Atom> atoms, int at) {
        String word = word(atoms, at);
        if (word.equals("twice")) {
            List<String> asks = word(atoms, at + 1).equals("as") ? List.of() : List.of("n2");
            return new Reading(mention(atoms, at, at + 1, asks, Set.of("n2")), at + 1);
        }
        if ((word.equals("a") || word.equals("an")) && word(atoms, at + 1).matches(UNIT + "|couple|hundred|thousand")) {
            return vague(atoms, at, at + 1, Set.of("n1"));
        }
        return LOOSE.containsKey(word) ? vague(atoms, at, at + 1, LOOSE.get(word)) : new Reading(List.of(), at + 1);
    }

    private static Reading vague(List<Atom> atoms, int at, int next, Set<String> gives) {
        return new Reading(mention(atoms, at, next, List.of(), gives), next);
    }

    private static Mention mention(List<Atom> atoms, int at, int next, List<String> asks, Set<String> gives) {
        int start = atoms.get(at).start();
        return new Mention(Mismatch.Kind.NUMBER, start, atoms.get(next - 1).end(), asks, gives);
    }
}
