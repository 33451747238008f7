package org.casewright.generation.draft;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one day by which something is to be done, as somebody said it: "by Friday", "on 9 October", "in two weeks".
 *
 * <p>Never guesses: what people mean differently ("next Friday"), what repeats ("every Friday"), what counts working
 * days, and words that name two days give no day.
 */
public final class SpokenDay {

    private static final String MONTHS =
            "(january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String WEEKDAYS = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final List<String> COUNTS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern UNCLEAR = Pattern.compile("\\b(next|last|every|each|previous) +" + WEEKDAYS + "|\\b"
            + WEEKDAYS + "s\\b|\\b" + WEEKDAYS + " +(week|fortnight)\\b|\\b(a week|fortnight) on +" + WEEKDAYS);
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + "\\b(?:,? (\\d{4})\\b)?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTHS + " (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?:,? (\\d{4})\\b)?");
    private static final Pattern WEEKDAY = Pattern.compile("\\b" + WEEKDAYS + "\\b");
    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:in|within) (\\d{1,2}|an?|" + String.join("|", COUNTS) + ") (day|week)s?\\b");
    private static final Pattern NEAR = Pattern.compile("\\b(today|tonight|tomorrow)\\b");
    private static final Map<String, Integer> NEAR_DAYS = Map.of("today", 0, "tonight", 0, "tomorrow", 1);

    private final String words;
    private final @Nullable LocalDate on;
    private final Set<LocalDate> found = new TreeSet<>();

    private SpokenDay(String words, @Nullable LocalDate on) {
        this.words = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        this.on = on;
    }

    /**
     * The day in words said on an unknown day; only a full date is one.
     *
     * @param words as said
     */
    public static Optional<LocalDate> in(String words) {
        return new SpokenDay(words, null).find();
    }

    /**
     * The day in words said on a known day.
     *
     * @param words as said
     * @param on the day they were said
     */
    public static Optional<LocalDate> in(String words, LocalDate on) {
        return new SpokenDay(words, on).find();
    }

    private Optional<LocalDate> find() {
        if (UNCLEAR.matcher(words).find()) {
            return Optional.empty();
        }
        for (Matcher m = ISO.matcher(words); m.find(); ) {
            date(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
        }
        for (Matcher m = SLASHED.matcher(words); m.find(); ) {
            date(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        for (Matcher m = DAY_MONTH.matcher(words); m.find(); ) {
            date(m.group(1), month(m.group(2)), m.group(3));
        }
        for (Matcher m = MONTH_DAY.matcher(words); m.find(); ) {
            date(m.group(2), month(m.group(1)), m.group(3));
        }
        if (found.isEmpty() && on != null) {
            relative(on);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Weekday names beside a full date ("Friday 9 October") only repeat it, so these are looked for after dates. */
    private void relative(LocalDate from) {
        for (Matcher m = WEEKDAY.matcher(words); m.find(); ) {
            found.add(from.with(
                    TemporalAdjusters.next(DayOfWeek.valueOf(m.group(1).toUpperCase(Locale.ROOT)))));
        }
        for (Matcher m = NEAR.matcher(words); m.find(); ) {
            found.add(from.plusDays(NEAR_DAYS.getOrDefault(m.group(1), 0)));
        }
        for (Matcher m = AHEAD.matcher(words); m.find(); ) {
            int count = count(m.group(1));
            found.add(m.group(2).equals("day") ? from.plusDays(count) : from.plusWeeks(count));
        }
    }

    private void date(String day, int month, @Nullable String year) {
        try {
            if (year != null) {
                found.add(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
            } else if (on != null) {
                LocalDate date = LocalDate.of(on.getYear(), month, Integer.parseInt(day));
                found.add(date.isBefore(on) ? date.plusYears(1) : date);
            }
        } catch (DateTimeException e) {
            // "31 June" is no day, and what was meant is not ours to guess.
            return;
        }
    }

    private static int month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
    }

    private static int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return word.equals("a") || word.equals("an") ? 1 : COUNTS.indexOf(word);
    }
}
