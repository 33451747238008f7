package org.casewright.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a task found.
 *
 * @param task the task's name
 * @param n cases measured
 * @param metrics in the order they should be read
 * @param cases a JSON object per case, for a person who wants to see what went wrong
 */
public record Report(String task, int n, Map<String, Double> metrics, List<String> cases) {

    public Report {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        cases = List.copyOf(cases);
    }

    /** The figures only: cases hold what was said. */
    @Override
    public String toString() {
        return "Report[" + task + ", n=" + n + ", " + metrics + "]";
    }
}
