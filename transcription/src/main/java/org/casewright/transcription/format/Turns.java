package org.casewright.transcription.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.core.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Turns of a conversation that grow line by line. A turn whose end nobody wrote lasts until the next one begins. */
final class Turns {

    private final List<Turn> turns = new ArrayList<>();

    /** One voice's turn. */
    private record Turn(
            Optional<String> voice,
            @Nullable Duration start,
            @Nullable Duration end,
            StringBuilder words) {}

    /** A voice begins to speak; {@code start} and {@code end} are null where the source does not say. */
    void begin(String voice, @Nullable Duration start, @Nullable Duration end) {
        Optional<String> label = voice.isBlank() ? Optional.empty() : Optional.of(voice.strip());
        turns.add(new Turn(label, start, end, new StringBuilder()));
    }

    /** More of what the present voice says; before the first voice, of nobody known. */
    void add(String text) {
        if (turns.isEmpty()) {
            begin("", null, null);
        }
        StringBuilder words = turns.get(turns.size() - 1).words;
        words.append(words.isEmpty() || text.isEmpty() ? "" : " ").append(text);
    }

    List<Caption> captions() {
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            captions.add(new Caption(time(i), turn.voice, turn.words.toString()));
        }
        return captions;
    }

    private Optional<TimeSpan> time(int index) {
        Duration start = turns.get(index).start;
        if (start == null) {
            return Optional.empty();
        }
        Duration end = turns.get(index).end;
        if (end == null && index + 1 < turns.size()) {
            end = turns.get(index + 1).start;
        }
        return Optional.of(new TimeSpan(start, end == null || end.compareTo(start) < 0 ? start : end));
    }
}
