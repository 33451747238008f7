package org.casewright.generation.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewright.core.document.Draft;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceId;

/** Numbers the citations of one document in the order of first use; the same excerpt keeps its number. */
final class Notes {

    private final Map<PassageId, Passage> evidence;
    private final Map<SourceId, Source> sources;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Notes(Draft draft) {
        evidence = draft.evidence().stream()
                .collect(Collectors.toMap(Passage::id, passage -> passage, (first, same) -> first));
        sources = draft.sources().stream()
                .collect(Collectors.toMap(Source::id, source -> source, (first, same) -> first));
    }

    int number(Citation citation) {
        String key = citation.passage().value() + " " + citation.start() + " " + citation.end();
        return numbers.computeIfAbsent(key, unseen -> {
            notes.add(new Note(notes.size() + 1, place(citation), citation.excerpt()));
            return notes.size();
        });
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    private String place(Citation citation) {
        StringBuilder place = new StringBuilder();
        Source source = sources.get(citation.passage().source());
        place.append(source == null ? citation.passage().source().value() : source.title());
        Passage passage = evidence.get(citation.passage());
        if (passage != null) {
            place.append(", ").append(passage.place());
            passage.speaker().ifPresent(speaker -> place.append(", ").append(speaker));
        }
        return place.toString();
    }
}
