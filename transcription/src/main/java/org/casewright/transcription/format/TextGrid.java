package org.casewright.transcription.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casewright.core.record.TimeSpan;

/**
 * Reads a <a href="https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html">Praat TextGrid</a>, long or short:
 * each tier is a voice, each interval with words a caption. Intervals without words are pauses and are left out.
 */
final class TextGrid {

    private final TextGridTokens tokens;
    private final Optional<String> voice;
    private final List<Caption> captions = new ArrayList<>();

    private TextGrid(String text, Optional<String> voice) {
        this.tokens = new TextGridTokens(text);
        this.voice = voice;
    }

    static boolean fits(String text) {
        String start = text.substring(0, Math.min(text.length(), 200));
        return start.contains("\"ooTextFile\"") && start.contains("\"TextGrid\"");
    }

    /** The captions of all tiers, ordered by time where there are several. */
    static List<Caption> captions(String text, Optional<String> voice) {
        TextGrid reader = new TextGrid(text, voice);
        reader.read();
        return reader.captions;
    }

    /** Orders captions of several voices by when they start; equal starts keep their order. */
    static List<Caption> byTime(List<Caption> captions) {
        List<Caption> ordered = new ArrayList<>(captions);
        ordered.sort(Comparator.comparing(
                caption -> caption.time().map(TimeSpan::start).orElse(Duration.ZERO)));
        return ordered;
    }

    private void read() {
        tokens.string("the file type");
        tokens.string("the object class");
        tokens.number("where it starts");
        tokens.number("where it ends");
        int tiers = tokens.count("the number of tiers");
        for (int i = 0; i < tiers; i++) {
            tier();
        }
        if (tiers > 1) {
            List<Caption> ordered = byTime(captions);
            captions.clear();
            captions.addAll(ordered);
        }
    }

    private void tier() {
        String kind = tokens.string("the kind of a tier");
        boolean intervals = kind.equals("IntervalTier");
        if (!intervals && !kind.equals("TextTier")) {
            throw tokens.trouble("a tier is neither of intervals nor of points");
        }
        String name = tokens.string("the name of a tier");
        tokens.number("where a tier starts");
        tokens.number("where a tier ends");
        int size = tokens.count("the size of a tier");
        for (int i = 0; i < size; i++) {
            Duration start = seconds(tokens.number("a time"));
            Duration end = intervals ? seconds(tokens.number("a time")) : start;
            String text = tokens.string("the text of an interval").strip();
            if (!text.isEmpty()) {
                captions.add(new Caption(span(start, end), voice.or(() -> label(name)), text));
            }
        }
    }

    private static Optional<TimeSpan> span(Duration start, Duration end) {
        boolean fits = !start.isNegative() && end.compareTo(start) >= 0;
        return fits ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    private static Optional<String> label(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(name.strip());
    }

    /** To the millisecond: finer than any ear, and the same on every machine. */
    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(Math.min(seconds, 1e9) * 1000));
    }
}
