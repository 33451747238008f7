package org.casewright.transcription.format;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads times of day within a recording, strictly as WebVTT has them or as people and tools write them. */
final class Clock {

    private static final int MAX_DIGITS = 9;
    private static final int NANO_DIGITS = 9;

    private final String text;
    private int at;

    private Clock(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** A time and where it ends. */
    record Reading(Duration time, int end) {}

    /** A WebVTT timestamp from {@code from} on: {@code mm:ss.ttt} or {@code hh…:mm:ss.ttt}; null if there is none. */
    static @Nullable Reading strict(String text, int from) {
        return new Clock(text, from).read(true);
    }

    /**
     * A time as tools write it: {@code 0:03}, {@code 1:02:03}, {@code 0:0:5.190}, {@code 00:00:05,190}; null if there is
     * none. Minutes and seconds are below 60.
     */
    static @Nullable Reading lenient(String text, int from) {
        return new Clock(text, from).read(false);
    }

    private @Nullable Reading read(boolean strict) {
        int start = at;
        long first = number();
        int firstDigits = at - start;
        if (firstDigits == 0 || firstDigits > MAX_DIGITS || !take(':')) {
            return null;
        }
        start = at;
        long second = number();
        int secondDigits = at - start;
        long hours = 0;
        long minutes = first;
        long seconds = second;
        int lastDigits = secondDigits;
        boolean hasHours = at < text.length() && text.charAt(at) == ':' && digitAt(at + 1);
        if (hasHours) {
            at++;
            start = at;
            hours = first;
            minutes = second;
            seconds = number();
            lastDigits = at - start;
        }
        boolean fits = minutes < 60 && seconds < 60 && secondDigits <= 2 && lastDigits > 0 && lastDigits <= 2;
        if (strict) {
            fits &= secondDigits == 2 && lastDigits == 2 && firstDigits >= 2;
        }
        if (!fits) {
            return null;
        }
        long nanos = strict ? exactMillis() : fraction();
        return nanos < 0 ? null : new Reading(Duration.ofSeconds(hours * 3600 + minutes * 60 + seconds, nanos), at);
    }

    private long exactMillis() {
        int start = at + 1;
        if (!take('.')) {
            return -1;
        }
        long millis = number();
        return at - start == 3 ? millis * 1_000_000 : -1;
    }

    private long fraction() {
        if (at + 1 >= text.length() || ".,".indexOf(text.charAt(at)) < 0 || !digitAt(at + 1)) {
            return 0;
        }
        at++;
        long nanos = 0;
        int digits = 0;
        for (; digitAt(at); at++) {
            if (digits < NANO_DIGITS) {
                nanos = nanos * 10 + (text.charAt(at) - '0');
                digits++;
            }
        }
        for (; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** The digits here as a number, of which only the first few count; {@code at} moves past them all. */
    private long number() {
        long value = 0;
        int digits = 0;
        for (; digitAt(at); at++) {
            if (digits++ < MAX_DIGITS) {
                value = value * 10 + (text.charAt(at) - '0');
            }
        }
        return value;
    }

    private boolean digitAt(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}
