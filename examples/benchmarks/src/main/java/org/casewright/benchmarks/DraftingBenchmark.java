package org.casewright.benchmarks;

import java.util.concurrent.TimeUnit;
import org.casewright.core.document.Draft;
import org.casewright.core.speech.Transcript;
import org.casewright.generation.draft.DocumentGenerator;
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

/** Drafting a conference record without a model, through the gate, every citation verified. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 6, time = 4)
@Fork(1)
public class DraftingBenchmark {

    /** Words spoken. */
    @Param({"10000", "40000", "160000"})
    public int words;

    private final DocumentGenerator generator = Bench.generator();
    private Transcript transcript = Bench.transcript(100);

    /** Makes the talk. */
    @Setup
    public void make() {
        transcript = Bench.transcript(words);
    }

    /** Transcript to draft. */
    @Benchmark
    public Draft conferenceRecord() {
        return Bench.draft(generator, transcript, "conference_record");
    }
}
