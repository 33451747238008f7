package org.casewright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.casewright.evaluation.EvaluationTask;
import org.casewright.evaluation.EvaluationTasks;
import org.casewright.evaluation.Options;
import org.casewright.evaluation.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures Casewright on data that is read in place. */
@Command(
        name = "evaluate",
        description = "Measures one task on a data folder, which is read in place. Exit 0 when it ran.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  casewright evaluate coverage --data data/primock57 --words 0.25 --json",
            "  casewright evaluate notes --data data/aci_bench --out cases.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TASK", description = "import, coverage, notes, nothing or transcripts.")
    private String task = "";

    @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "Read in place.")
    private Path data = Path.of("");

    @Option(
            names = "--words",
            paramLabel = "SHARE",
            description = "Share of the words a selection may keep, such as 0.25.")
    private @Nullable Double words;

    @Option(names = "--limit", paramLabel = "N", description = "Measure at most so many cases.")
    private @Nullable Integer limit;

    @Option(names = "--out", paramLabel = "FILE", description = "One JSON object a case, for a person to read.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        EvaluationTask chosen = EvaluationTasks.named(task)
                .orElseThrow(() -> new WrongUseException(
                        "There is no task '" + task + "'. There are " + EvaluationTasks.names() + "."));
        long begun = System.nanoTime();
        Report report = chosen.run(data, options());
        long tookMillis = (System.nanoTime() - begun) / 1_000_000;
        if (out != null) {
            FileStore.write(out, String.join("\n", report.cases()));
        }
        print(report, tookMillis);
        return ExitCode.GOOD;
    }

    private Options options() {
        try {
            return new Options(
                    words == null ? OptionalDouble.empty() : OptionalDouble.of(words),
                    limit == null ? Integer.MAX_VALUE : limit);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(e.getMessage() + ".");
        }
    }

    private void print(Report report, long tookMillis) {
        if (spec == null) {
            throw new IllegalStateException("The command is used before picocli filled it");
        }
        PrintWriter writer = spec.commandLine().getOut();
        if (json) {
            writer.println(line(report, tookMillis));
            return;
        }
        writer.println(report.task() + " on " + data + ", n = " + report.n() + ", " + tookMillis + " ms");
        report.metrics()
                .forEach((name, value) -> writer.println(String.format(Locale.ROOT, "  %-28s %10.4f", name, value)));
    }

    private String line(Report report, long tookMillis) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("task", report.task()).put("data", data.toString()).put("n", report.n());
        ObjectNode metrics = object.putObject("metrics");
        report.metrics().forEach(metrics::put);
        object.put("took_ms", tookMillis);
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report could not be written as JSON", e);
        }
    }
}
