package org.casewright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.casewright.core.document.Approval;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.Draft;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.generation.render.HtmlRenderer;
import org.casewright.generation.render.JsonRenderer;
import org.casewright.generation.render.MarkdownRenderer;
import org.casewright.generation.word.WordRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing out the conference record of 10,000 words of talk, with all its citations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RenderingBenchmark {

    private static final String NO_DIGEST = "0".repeat(64);

    /** The format. */
    @Param({"markdown", "html", "json", "word"})
    public String format = "markdown";

    private final ReleasedDocument document =
            released(Bench.draft(Bench.generator(), Bench.transcript(10_000), "conference_record"));
    private DocumentRenderer renderer = new MarkdownRenderer();

    /** Chooses the renderer. */
    @Setup
    public void choose() {
        renderer = switch (format) {
            case "markdown" -> new MarkdownRenderer();
            case "html" -> new HtmlRenderer();
            case "json" -> new JsonRenderer();
            case "word" -> new WordRenderer();
            default -> throw new IllegalArgumentException("There is no format " + format);
        };
    }

    /** Document to bytes. */
    @Benchmark
    public byte[] render() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, out);
        return out.toByteArray();
    }

    private static ReleasedDocument released(Draft draft) {
        Approval approval = new Approval(Bench.WORKER, Bench.NOON, List.of(), List.of(), List.of(), NO_DIGEST);
        return new ReleasedDocument(
                new ApprovedDocument(draft, approval, List.of()), List.of(), List.of(), Optional.empty());
    }
}
