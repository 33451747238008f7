package org.casewright.core.grounding;

import static org.casewright.core.grounding.Amount.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads dates as they are written and said in England, day first. */
final class Dates {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> SHORT_MONTHS =
            List.of("jan", "feb", "mar", "apr", "-", "jun", "jul", "aug", "sept", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> SHORT_WEEKDAYS = List.of("mon", "tues", "weds", "thurs", "fri", "-", "-");

    private Dates() {}

    static Optional<Reading> at(List<Atom> atoms, int at) {
        Optional<Reading> figures = inFigures(atoms, at);
        if (figures.isPresent()) {
            return figures;
        }
        Optional<Reading> dayFirst = dayThenMonth(atoms, at);
        return dayFirst.isPresent() ? dayFirst : named(atoms, at);
    }

    private static Optional<Reading> inFigures(List<Atom> atoms, int at) {
        if (!figures(atoms, at, 1)) {
            return Optional.empty();
        }
        String first = atoms.get(at).text();
        boolean three = figures(atoms, at, 3);
        String gap = figures(atoms, at, 2) ? atoms.get(at + 1).before() : "";
        boolean sameGap = three && atoms.get(at + 2).before().equals(gap);
        if (sameGap && gap.equals("-") && first.length() == 4) {
            return date(atoms, at, at + 3, number(atoms, at + 2), number(atoms, at + 1), number(atoms, at));
        }
        if (sameGap && gap.matches("[/.-]") && atoms.get(at + 2).text().length() % 2 == 0) {
            int year = number(atoms, at + 2);
            return date(atoms, at, at + 3, number(atoms, at), number(atoms, at + 1), year < 100 ? 2000 + year : year);
        }
        if (gap.equals("/") && !three && atoms.get(at + 1).text().length() == 4) {
            return monthOfYear(atoms, at);
        }
        if (gap.equals("/") && !three) {
            int day = number(atoms, at);
            int month = number(atoms, at + 1);
            String both = "n" + day + "&n" + month;
            if (month < 1 || month > 12 || day < 1 || day > 31) {
                return Optional.empty();
            }
            return Optional.of(new Reading(
                    new Mention(
                            Mismatch.Kind.DATE,
                            atoms.get(at).start(),
                            atoms.get(at + 1).end(),
                            List.of("d" + day + "-" + month, both),
                            Set.copyOf(List.of("d" + day + "-" + month, "m" + month, "n" + day, "n" + month))),
                    at + 2));
        }
        return Optional.empty();
    }

    private static Optional<Reading> monthOfYear(List<Atom> atoms, int at) {
        int start = atoms.get(at).start();
        int end = atoms.get(at + 1).end();
        String month = "m" + number(atoms, at);
        String year = "n" + number(atoms, at + 1);
        return Optional.of(new Reading(
                new Mention(Mismatch.Kind.DATE, start, end, List.of(month + "&" + year), Set.of(month, year)), at + 2));
    }

    private static boolean figures(List<Atom> atoms, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (i >= atoms.size() || !atoms.get(i).text().matches("\\d{1,4}")) {
                return false;
            }
        }
        return true;
    }

    private static int number(List<Atom> atoms, int at) {
        return Integer.parseInt(atoms.get(at).text());
    }

    private static Optional<Reading> dayThenMonth(List<Atom> atoms, int at) {
        Optional<Amount> day = Amount.at(atoms, at);
        if (day.isEmpty() || !day.get().within(1, 31)) {
            return Optional.empty();
        }
        int next = day.get().next();
        next = word(atoms, next).equals("of") ? next + 1 : next;
        int month = month(atoms, next);
        return month == 0
                ? Optional.empty()
                : withYear(atoms, at, next + 1, day.get().whole(), month);
    }

    private static Optional<Reading> named(List<Atom> atoms, int at) {
        int month = month(atoms, at);
        Atom atom = atoms.get(at);
        if (month > 0) {
            int next = word(atoms, at + 1).equals("the") ? at + 2 : at + 1;
            Optional<Amount> day = Amount.at(atoms, next);
            if (day.isPresent()
                    && day.get().within(1, 31)
                    && atoms.get(next).before().isBlank()) {
                return withYear(atoms, at, day.get().next(), day.get().whole(), month);
            }
            boolean sure = atom.capitalised() && !(month == 5 && Names.startsSentence(atoms, at));
            List<String> asks = sure ? List.of("m" + month) : List.of();
            return Optional.of(new Reading(
                    new Mention(Mismatch.Kind.DATE, atom.start(), atom.end(), asks, Set.of("m" + month)), at + 1));
        }
        int weekday = weekday(atom);
        return weekday == 0
                ? Optional.empty()
                : Optional.of(new Reading(
                        new Mention(
                                Mismatch.Kind.DATE,
                                atom.start(),
                                atom.end(),
                                List.of("w" + weekday),
                                Set.of("w" + weekday)),
                        at + 1));
    }

    private static Optional<Reading> withYear(List<Atom> atoms, int at, int next, int day, int month) {
        if (next < atoms.size() && atoms.get(next).text().matches("(19|20)\\d\\d")) {
            return date(atoms, at, next + 1, day, month, number(atoms, next));
        }
        return date(atoms, at, next, day, month, 0);
    }

    private static Optional<Reading> date(List<Atom> atoms, int at, int next, int day, int month, int year) {
        Set<String> gives = new LinkedHashSet<>(List.of("d" + day + "-" + month, "m" + month, "n" + day));
        try {
            LocalDate date = LocalDate.of(year == 0 ? 2000 : year, month, day);
            if (year > 0) {
                gives.addAll(keys(date));
            }
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
        int start = atoms.get(at).start();
        int end = atoms.get(next - 1).end();
        List<Mention> mentions = new ArrayList<>();
        mentions.add(new Mention(Mismatch.Kind.DATE, start, end, List.of("d" + day + "-" + month), gives));
        if (year > 0) {
            mentions.add(new Mention(Mismatch.Kind.DATE, start, end, List.of("n" + year), Set.of()));
        }
        return Optional.of(new Reading(mentions, next));
    }

    /** Everything a statement may say that knows this day. */
    static Set<String> keys(LocalDate date) {
        return Set.of(
                "d" + date.getDayOfMonth() + "-" + date.getMonthValue(),
                "m" + date.getMonthValue(),
                "w" + date.getDayOfWeek().getValue(),
                "n" + date.getDayOfMonth(),
                "n" + date.getYear());
    }

    private static int month(List<Atom> atoms, int at) {
        String word = word(atoms, at);
        int place = MONTHS.indexOf(word);
        return (place >= 0 ? place : SHORT_MONTHS.indexOf(word)) + 1;
    }

    /** From 1 for Monday to 7 for Sunday; 0 if the atom is no weekday. */
    static int weekday(Atom atom) {
        String word = atom.plain();
        if (WEEKDAYS.contains(word)) {
            return WEEKDAYS.indexOf(word) + 1;
        }
        boolean plural = word.endsWith("days") && WEEKDAYS.contains(word.substring(0, word.length() - 1));
        if (plural) {
            return WEEKDAYS.indexOf(word.substring(0, word.length() - 1)) + 1;
        }
        return atom.capitalised() ? SHORT_WEEKDAYS.indexOf(word) + 1 : 0;
    }
}
