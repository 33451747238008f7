package org.casewright.generation.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.core.document.Draft;
import org.casewright.core.record.Citation;

/** Numbers the citations of one document in the order of first use; the same excerpt keeps its number. */
final class Notes {

    private final Draft draft;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Notes(Draft draft) {
        this.draft = draft;
    }

    int number(Citation citation) {
        String key = citation.passage().value() + " " + citation.start() + " " + citation.end();
        return numbers.computeIfAbsent(key, unseen -> {
            notes.add(new Note(notes.size() + 1, draft.place(citation), citation.excerpt()));
            return notes.size();
        });
    }

    List<Note> all() {
        return List.copyOf(notes);
    }
}
