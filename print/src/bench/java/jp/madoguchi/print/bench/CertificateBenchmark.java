package jp.madoguchi.print.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * One certificate after another. JMH times the wall, which here means little, because other work runs on the machine; so the
 * processor time of each document is noted beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CertificateBenchmark {
    static final String RESULTS = "madoguchi.bench";

    /** Who composes. */
    @Param({"Madoguchi", "OpenPDF", "FOP"})
    public String name = "";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final LongStream.Builder processorTimes = LongStream.builder();
    private boolean measuring;
    private Library library = () -> new byte[0];
    private byte[] last = {};

    /** Reads the font. */
    @Setup
    public void open() throws Exception {
        library = Library.of(name);
    }

    /** Documents of the warm-up do not count. */
    @Setup(Level.Iteration)
    public void begin(IterationParams iteration) {
        measuring = iteration.getType() == IterationType.MEASUREMENT;
    }

    /** One document. */
    @Benchmark
    public byte[] certificate() throws Exception {
        long before = threads.getCurrentThreadCpuTime();
        last = library.compose();
        if (measuring) {
            processorTimes.add(threads.getCurrentThreadCpuTime() - before);
        }
        return last;
    }

    /** Leaves the processor times and the document for the table. */
    @TearDown
    public void close() throws IOException {
        Path folder = Path.of(System.getProperty(RESULTS, "target"));
        Files.write(folder.resolve(name + ".pdf"), last);
        Files.write(
                folder.resolve(name + ".nanos"),
                processorTimes.build().sorted().mapToObj(Long::toString).toList());
    }
}
