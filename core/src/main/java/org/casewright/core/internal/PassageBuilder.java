package org.casewright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.SourceId;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Speaker;

/** Joins segments of one voice into passages that end where a sentence ends. */
public final class PassageBuilder {

    /** A speaker who never ends a sentence is cut here, so that one citation stays readable. */
    private static final int LONGEST_JOIN = 1_200;

    private static final int LONGEST_WITHOUT_STOPS = 240;

    private PassageBuilder() {}

    /**
     * The segments as passages.
     *
     * @param source they belong to
     * @param segments in order
     */
    public static List<Passage> passages(SourceId source, List<Segment> segments) {
        // An engine that writes no full stops gives no sentences to wait for: there, a turn is joined while it is
        // short.
        boolean punctuated = segments.stream()
                .anyMatch(segment -> endsSentence(segment.text().strip()));
        int longestJoin = punctuated ? LONGEST_JOIN : LONGEST_WITHOUT_STOPS;
        List<Passage> passages = new ArrayList<>();
        Open open = null;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String text = segment.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (open != null && !open.takes(segment, text, longestJoin)) {
                passages.add(open.close(source));
                open = null;
            }
            if (open == null) {
                open = new Open(segment, text, i + 1);
            } else {
                open.add(segment, text, i + 1);
            }
        }
        if (open != null) {
            passages.add(open.close(source));
        }
        return List.copyOf(passages);
    }

    private static boolean endsSentence(CharSequence text) {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".?!…".indexOf(text.charAt(i)) >= 0;
    }

    /** A passage that may still grow. */
    private static final class Open {

        private final Optional<String> speaker;
        private final StringBuilder text;
        private final int first;
        private int last;
        private Optional<TimeSpan> time;

        Open(Segment segment, String text, int number) {
            this.speaker = segment.speaker().map(Speaker::label);
            this.text = new StringBuilder(text);
            this.first = number;
            this.last = number;
            this.time = segment.time();
        }

        boolean takes(Segment segment, String more, int longestJoin) {
            return speaker.isPresent()
                    && speaker.equals(segment.speaker().map(Speaker::label))
                    && !endsSentence(text)
                    && text.length() + more.length() < longestJoin;
        }

        void add(Segment segment, String more, int number) {
            text.append(' ').append(more);
            last = number;
            time = time.isPresent() && segment.time().isPresent()
                    ? Optional.of(time.get().through(segment.time().get()))
                    : Optional.empty();
        }

        Passage close(SourceId source) {
            return new Passage(new PassageId(source, first, last), speaker, time, text.toString());
        }
    }
}
