package org.casewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.governance.jdbc.SqliteLedger;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.InMemoryLedgerStore;
import org.casewright.governance.ledger.Verification;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The audit ledger in a SQLite file: an entry is on disk before its call returns. */
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LedgerBenchmark {

    /** One caller after the other. */
    @Benchmark
    @Threads(1)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public AuditEntry appendByOne(Growing ledger) {
        return ledger.append();
    }

    /** Eight callers at once, who share transactions. */
    @Benchmark
    @Threads(8)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public AuditEntry appendByEight(Growing ledger) {
        return ledger.append();
    }

    /** Every leaf, payload and checkpoint of ten thousand entries. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Verification verifyTenThousand(TenThousand ledger) {
        return ledger.verify();
    }

    /** A new file for every iteration. */
    @State(Scope.Benchmark)
    public static class Growing {

        private final AtomicLong number = new AtomicLong();
        private Path folder = Path.of("");
        private AuditLedger ledger = AuditLedger.open(new InMemoryLedgerStore());

        /** Opens the file. */
        @Setup(Level.Iteration)
        public void open() throws IOException {
            folder = Files.createTempDirectory("casewright-benchmark");
            ledger = AuditLedger.open(SqliteLedger.at(folder.resolve("ledger.db")));
        }

        AuditEntry append() {
            return ledger.keep(Bench.event(number.incrementAndGet()));
        }

        /** Deletes the file. */
        @TearDown(Level.Iteration)
        public void delete() throws IOException {
            deleteFolder(folder);
        }
    }

    /** A ledger of ten thousand entries. */
    @State(Scope.Benchmark)
    public static class TenThousand {

        private static final int ENTRIES = 10_000;

        private Path folder = Path.of("");
        private AuditLedger ledger = AuditLedger.open(new InMemoryLedgerStore());

        /** Writes the entries from many threads, which share transactions. */
        @Setup
        public void fill() throws IOException {
            folder = Files.createTempDirectory("casewright-benchmark");
            ledger = AuditLedger.open(SqliteLedger.at(folder.resolve("ledger.db")));
            Stream.iterate(0L, number -> number + 1)
                    .limit(ENTRIES)
                    .parallel()
                    .forEach(number -> ledger.keep(Bench.event(number)));
        }

        Verification verify() {
            Verification verification = ledger.verify(Bench.TENANT);
            if (verification instanceof Verification.Intact intact && intact.entries() == ENTRIES) {
                return verification;
            }
            throw new IllegalStateException("The ledger is not whole, so nothing would be measured");
        }

        /** Deletes the file. */
        @TearDown
        public void delete() throws IOException {
            deleteFolder(folder);
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
