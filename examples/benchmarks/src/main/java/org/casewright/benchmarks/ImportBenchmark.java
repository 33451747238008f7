package org.casewright.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.casewright.core.speech.Transcript;
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

/** Reading a caption file: 40,000 words are some four and a half hours of talk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class ImportBenchmark {

    /** Words in the file. */
    @Param({"10000", "40000", "160000"})
    public int words;

    private byte[] captions = {};

    /** Makes the file. */
    @Setup
    public void make() {
        captions = InventedTalk.webVtt(words).getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes to transcript. */
    @Benchmark
    public Transcript webVtt() {
        return Bench.read(captions);
    }
}
