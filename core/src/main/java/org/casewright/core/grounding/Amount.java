package org.casewright.core.grounding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number at some place in a text, in figures or words.
 *
 * @param value what it comes to
 * @param next the first atom after it
 * @param ordinal whether it is a place in an order, such as "14th"
 * @param words whether it is written in words
 */
record Amount(BigDecimal value, int next, boolean ordinal, boolean words) {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("nought", 0),
            Map.entry("nil", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    /** The number that begins at atom {@code at}, if one does. */
    static Optional<Amount> at(List<Atom> atoms, int at) {
        if (at >= atoms.size()) {
            return Optional.empty();
        }
        Atom atom = atoms.get(at);
        if (atom.figure()) {
            boolean ordinal = at + 1 < atoms.size()
                    && atoms.get(at + 1).adjacent()
                    && atoms.get(at + 1).plain().matches("st|nd|rd|th");
            return Optional.of(
                    new Amount(new BigDecimal(atom.text().replace(",", "")), at + (ordinal ? 2 : 1), ordinal, false));
        }
        return inWords(atoms, at);
    }

    private static Optional<Amount> inWords(List<Atom> atoms, int at) {
        Optional<Amount> low = belowHundred(atoms, at);
        if (low.isEmpty() && word(atoms, at).equals("a") && word(atoms, at + 1).matches("hundred|thousand")) {
            low = Optional.of(new Amount(BigDecimal.ONE, at + 1, false, true));
        }
        if (low.isEmpty() || low.get().ordinal()) {
            return low;
        }
        int value = low.get().value().intValueExact();
        int next = low.get().next();
        for (String scale : List.of("hundred", "thousand")) {
            if (!word(atoms, next).equals(scale)) {
                continue;
            }
            value *= scale.equals("hundred") ? 100 : 1000;
            next++;
            int rest = word(atoms, next).equals("and") ? next + 1 : next;
            Optional<Amount> more = belowHundred(atoms, rest);
            if (more.isPresent() && !more.get().ordinal()) {
                value += more.get().value().intValueExact();
                next = more.get().next();
            }
        }
        return Optional.of(new Amount(BigDecimal.valueOf(value), next, false, true));
    }

    private static Optional<Amount> belowHundred(List<Atom> atoms, int at) {
        String word = word(atoms, at);
        if (SMALL.containsKey(word)) {
            return Optional.of(amount(SMALL.get(word), at + 1, false));
        }
        if (ORDINALS.containsKey(word)) {
            return Optional.of(amount(ORDINALS.get(word), at + 1, true));
        }
        if (!TENS.containsKey(word)) {
            return Optional.empty();
        }
        int tens = TENS.get(word);
        boolean joined = at + 1 < atoms.size() && atoms.get(at + 1).continues();
        Integer unit = joined ? SMALL.get(word(atoms, at + 1)) : null;
        if (unit != null && unit > 0 && unit < 10) {
            return Optional.of(amount(tens + unit, at + 2, false));
        }
        Integer place = joined ? ORDINALS.get(word(atoms, at + 1)) : null;
        if (place != null && place < 10) {
            return Optional.of(amount(tens + place, at + 2, true));
        }
        return Optional.of(amount(tens, at + 1, false));
    }

    private static Amount amount(int value, int next, boolean ordinal) {
        return new Amount(BigDecimal.valueOf(value), next, ordinal, true);
    }

    /** The plain word at a place, or an empty one beyond the end. */
    static String word(List<Atom> atoms, int at) {
        return at >= 0 && at < atoms.size() ? atoms.get(at).plain() : "";
    }

    boolean within(int low, int high) {
        return value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(low)) >= 0
                && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    int whole() {
        return value.intValue();
    }

    String key() {
        return key(value);
    }

    static String key(BigDecimal value) {
        return "n" + value.stripTrailingZeros().toPlainString();
    }
}
