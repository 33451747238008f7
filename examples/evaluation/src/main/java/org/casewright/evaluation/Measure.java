package org.casewright.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Runs one task from the command line: {@code TASK --data FOLDER [--words SHARE] [--limit N] [--out FILE]}. */
final class Measure {

    private static final List<EvaluationTask> TASKS = List.of(new Coverage(), new Notes());

    private Measure() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i + 1 < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        EvaluationTask task = TASKS.stream()
                .filter(t -> args.length > 0 && t.name().equals(args[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("TASK must be one of coverage, notes"));
        OptionalDouble words = given.containsKey("--words")
                ? OptionalDouble.of(Double.parseDouble(given.get("--words")))
                : OptionalDouble.empty();
        int limit = Integer.parseInt(given.getOrDefault("--limit", String.valueOf(Integer.MAX_VALUE)));
        long began = System.nanoTime();
        Report report = task.run(Path.of(given.getOrDefault("--data", ".")), new Options(words, limit));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("task", report.task());
        out.put("data", given.getOrDefault("--data", "."));
        out.put("n", report.n());
        out.put("metrics", report.metrics());
        out.put("took_ms", (System.nanoTime() - began) / 1_000_000);
        System.out.println(new ObjectMapper().writeValueAsString(out));
        if (given.containsKey("--out")) {
            Files.write(Path.of(given.get("--out")), report.cases());
        }
    }
}
