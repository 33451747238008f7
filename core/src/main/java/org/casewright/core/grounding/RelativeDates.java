package org.casewright.core.grounding;

import static org.casewright.core.grounding.Amount.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days that "tomorrow", "next Friday" or "in two weeks" may mean, counted from the day of the event.
 *
 * <p>Where people differ on the meaning, every reading counts: the aim is to let a faithful date pass, and to stop one
 * that no reading gives.
 */
final class RelativeDates {

    private static final Set<String> ONE = Set.of("a", "an", "next", "last");

    private RelativeDates() {}

    static Set<String> keys(List<Atom> atoms, List<Mention> mentions, LocalDate day) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            days.addAll(named(atoms, i, day));
            days.addAll(counted(atoms, i, day));
        }
        for (Mention mention : mentions) {
            mention.gives().stream().filter(key -> key.startsWith("d")).forEach(key -> days.addAll(nearest(key, day)));
        }
        Set<String> keys = new HashSet<>();
        days.forEach(found -> keys.addAll(Dates.keys(found)));
        return keys;
    }

    private static List<LocalDate> named(List<Atom> atoms, int at, LocalDate day) {
        String word = word(atoms, at);
        if (word.equals("today") || word.equals("tonight")) {
            return List.of(day);
        }
        if (word.equals("tomorrow")) {
            return List.of(day.plusDays(1), day.plusDays(2));
        }
        if (word.equals("yesterday")) {
            return List.of(day.minusDays(1), day.minusDays(2));
        }
        int weekday = Dates.weekday(atoms.get(at));
        if (weekday > 0) {
            LocalDate coming =
                    day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7));
            return List.of(coming.minusWeeks(1), coming, coming.plusWeeks(1), coming.plusWeeks(2));
        }
        Optional<Amount> place = Amount.at(atoms, at);
        if (place.isPresent() && place.get().ordinal() && place.get().within(1, 28)) {
            LocalDate thisMonth = day.withDayOfMonth(place.get().whole());
            return List.of(thisMonth.minusMonths(1), thisMonth, thisMonth.plusMonths(1));
        }
        return List.of();
    }

    private static List<LocalDate> counted(List<Atom> atoms, int at, LocalDate day) {
        int count;
        int unit;
        Optional<Amount> amount = Amount.at(atoms, at);
        if (amount.isPresent() && amount.get().within(1, 99)) {
            count = amount.get().whole();
            unit = amount.get().next();
        } else if (ONE.contains(word(atoms, at))) {
            count = 1;
            unit = at + 1;
        } else if (word(atoms, at).equals("couple")) {
            count = 2;
            unit = word(atoms, at + 1).equals("of") ? at + 2 : at + 1;
        } else {
            return List.of();
        }
        return switch (word(atoms, unit)) {
            case "day", "days" -> List.of(day.plusDays(count), day.minusDays(count));
            case "week", "weeks" -> List.of(day.plusWeeks(count), day.minusWeeks(count));
            case "fortnight" -> List.of(day.plusWeeks(2L * count), day.minusWeeks(2L * count));
            case "month", "months" -> List.of(day.plusMonths(count), day.minusMonths(count));
            default -> List.of();
        };
    }

    /** The day of a month that carries no year, in the years around the event. */
    private static List<LocalDate> nearest(String key, LocalDate day) {
        String[] parts = key.substring(1).split("-", -1);
        int month = Integer.parseInt(parts[1]);
        int dayOfMonth = Integer.parseInt(parts[0]);
        List<LocalDate> days = new ArrayList<>();
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            LocalDate first = LocalDate.of(year, month, 1);
            if (dayOfMonth <= first.lengthOfMonth()) {
                days.add(first.withDayOfMonth(dayOfMonth));
            }
        }
        return days;
    }
}
