package org.casewright.generation.extractive;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day somebody undertook to do something by, if they named one.
 *
 * <p>Only what has one meaning is resolved: a date with its month, a weekday ("on Friday", counted from the day it was
 * said), tomorrow and today. "Next Friday" means this week to some and the week after to others, and "the week after"
 * is no day at all: those stay with the words.
 */
final class SpokenDay {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    private static final String WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));

    private static final Pattern DAY_MONTH = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTHS + ")(?:,? (\\d{4}))?\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b(" + MONTHS + ") (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(on|by|before|until|till|this|coming|for|end of)( this| the)? (" + WEEKDAYS + ")\\b(?!'s)");
    private static final Pattern NOT_THIS_WEEK =
            Pattern.compile("\\b(next|last|every|each|other|following|after) (" + WEEKDAYS + ")|(" + WEEKDAYS
                    + ")s\\b|week after|fortnight|(" + WEEKDAYS + ") (week|after)");

    private SpokenDay() {}

    /**
     * The day named in an undertaking.
     *
     * @param words what was said
     * @param saidOn the day it was said
     * @return the one day they can mean; empty if they name none, or name it in a way that has two meanings
     */
    static Optional<LocalDate> in(String words, LocalDate saidOn) {
        String lower = words.toLowerCase(Locale.ROOT);
        Matcher date = DAY_MONTH.matcher(lower);
        if (date.find()) {
            return day(date.group(1), date.group(2), date.group(3), saidOn);
        }
        Matcher american = MONTH_DAY.matcher(lower);
        if (american.find()) {
            return day(american.group(2), american.group(1), american.group(3), saidOn);
        }
        if (NOT_THIS_WEEK.matcher(lower).find()) {
            return Optional.empty();
        }
        Matcher weekday = WEEKDAY.matcher(lower);
        if (weekday.find()) {
            DayOfWeek day = DayOfWeek.valueOf(weekday.group(3).toUpperCase(Locale.ROOT));
            return weekday.find() ? Optional.empty() : Optional.of(saidOn.with(TemporalAdjusters.next(day)));
        }
        if (lower.matches(".*\\b(tomorrow)\\b.*")) {
            return Optional.of(saidOn.plusDays(1));
        }
        if (lower.matches(".*\\b(today|tonight|this (morning|afternoon|evening))\\b.*")) {
            return Optional.of(saidOn);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String day, String month, @Nullable String year, LocalDate saidOn) {
        try {
            Month named = Month.valueOf(month.toUpperCase(Locale.ROOT));
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), named, Integer.parseInt(day)));
            }
            LocalDate sameYear = LocalDate.of(saidOn.getYear(), named, Integer.parseInt(day));
            return Optional.of(sameYear.isBefore(saidOn) ? sameYear.plusYears(1) : sameYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
