package org.casewright.core.grounding;

import static org.casewright.core.grounding.Amount.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads times of day: "4.30pm", "16:30", "half past four", "ten to nine", "four thirty". */
final class Times {

    private static final String UNIT =
            "minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times|people|children|pounds|nights?|sessions?|miles?";

    private Times() {}

    static Optional<Reading> at(List<Atom> atoms, int at) {
        Optional<Reading> past = pastOrTo(atoms, at);
        return past.isPresent() ? past : clock(atoms, at);
    }

    private static Optional<Reading> pastOrTo(List<Atom> atoms, int at) {
        int relation = at + 1;
        int minutes;
        boolean plainNumber = false;
        if (word(atoms, at).equals("half")) {
            minutes = 30;
        } else if (word(atoms, at).equals("quarter")) {
            minutes = 15;
        } else {
            Optional<Amount> said = Amount.at(atoms, at);
            if (said.isEmpty() || !said.get().within(1, 29)) {
                return Optional.empty();
            }
            minutes = said.get().whole();
            relation = said.get().next();
            plainNumber = true;
            if (word(atoms, relation).matches("minutes?|mins?")) {
                relation++;
            }
        }
        boolean to = word(atoms, relation).equals("to");
        Optional<Amount> hour = Amount.at(atoms, relation + 1);
        if (!(to || word(atoms, relation).equals("past"))
                || hour.isEmpty()
                || !hour.get().within(1, 12)) {
            return Optional.empty();
        }
        int next = hour.get().next();
        if (to && plainNumber && (minutes % 5 != 0 || word(atoms, next).matches(UNIT))) {
            return Optional.empty();
        }
        int after = hour.get().whole() * 60 + (to ? -minutes : minutes);
        String both = plainNumber ? "n" + minutes + "&" + hour.get().key() : "";
        return Optional.of(time(atoms, at, next, after, "", both));
    }

    private static Optional<Reading> clock(List<Atom> atoms, int at) {
        Optional<Amount> first = Amount.at(atoms, at);
        if (first.isEmpty() || first.get().ordinal()) {
            return Optional.empty();
        }
        Amount hour = first.get();
        int next = hour.next();
        Optional<Amount> second = Amount.at(atoms, next);
        if (!hour.words()
                && hour.within(0, 23)
                && second.isPresent()
                && atoms.get(next).before().equals(":")
                && atoms.get(next).text().matches("[0-5]\\d")) {
            return Optional.of(
                    time(atoms, at, next + 1, hour.whole() * 60 + second.get().whole(), "", ""));
        }
        String written = atoms.get(at).text();
        if (written.matches("([01]?\\d|2[0-3])\\.[0-5]\\d")) {
            int dot = written.indexOf('.');
            int minutes =
                    Integer.parseInt(written.substring(0, dot)) * 60 + Integer.parseInt(written.substring(dot + 1));
            return Optional.of(time(atoms, at, next, minutes, "", hour.key()));
        }
        if (hour.within(1, 12)
                && second.isPresent()
                && hour.words()
                && second.get().words()
                && !second.get().ordinal()
                && second.get().within(10, 59)
                && atoms.get(next).continues()) {
            String both = hour.key() + "&" + second.get().key();
            String hundreds = "n" + (hour.whole() * 100 + second.get().whole());
            return Optional.of(time(
                    atoms,
                    at,
                    second.get().next(),
                    hour.whole() * 60 + second.get().whole(),
                    hundreds,
                    both));
        }
        boolean marked = !half(atoms, next).isEmpty() || word(atoms, next).equals("o'clock");
        return hour.within(1, 12) && marked
                ? Optional.of(time(atoms, at, next, hour.whole() * 60, hour.key(), ""))
                : Optional.empty();
    }

    /** A time, with what else the same words could mean. */
    private static Reading time(
            List<Atom> atoms, int at, int after, int minutesOfDay, String alsoGives, String otherwise) {
        int next = word(atoms, after).equals("o'clock") ? after + 1 : after;
        String half = minutesOfDay >= 13 * 60 ? "p" : half(atoms, next);
        if (!half(atoms, next).isEmpty() && !word(atoms, next).equals("in")) {
            next += word(atoms, next).length() == 1 ? 2 : 1;
        }
        String key = "t" + Math.floorMod(minutesOfDay, 720);
        List<String> asks = new ArrayList<>(List.of(key + half));
        Set<String> gives = new LinkedHashSet<>(List.of(key, key + half));
        if (half.isEmpty()) {
            gives.addAll(List.of(key + "a", key + "p"));
        }
        if (minutesOfDay % 60 == 0) {
            gives.add("n" + minutesOfDay / 60);
            gives.add("n" + (Math.floorMod(minutesOfDay / 60 - 1, 12) + 1));
        }
        if (!alsoGives.isEmpty()) {
            gives.add(alsoGives);
        }
        if (!otherwise.isEmpty() && half.isEmpty()) {
            asks.add(otherwise);
        }
        if (!otherwise.isEmpty()) {
            gives.addAll(List.of(otherwise.split("&", -1)));
        }
        int end = atoms.get(next - 1).end();
        return new Reading(new Mention(Mismatch.Kind.NUMBER, atoms.get(at).start(), end, asks, gives), next);
    }

    /** {@code a} or {@code p} if the words from here on say which half of the day, else nothing. */
    private static String half(List<Atom> atoms, int at) {
        String word = word(atoms, at);
        if (word.equals("am") || word.equals("pm")) {
            return word.substring(0, 1);
        }
        if (word.matches("[ap]")
                && word(atoms, at + 1).equals("m")
                && !atoms.get(at + 1).before().isBlank()) {
            return word;
        }
        if (word.equals("in") && word(atoms, at + 1).equals("the")) {
            String part = word(atoms, at + 2);
            return part.equals("morning") ? "a" : part.matches("afternoon|evening") ? "p" : "";
        }
        return "";
    }
}
