package org.casewright.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of {@code --out}: a JSON object a case. */
final class CaseLines {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> lines = new ArrayList<>();

    /** Adds a case; its keys in the order of the map. */
    void add(Map<String, ?> line) {
        try {
            lines.add(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A case could not be written as JSON", e);
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
