package jp.madoguchi.print.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Our certificate beside other libraries in one run, each in a JVM of its own. No test of the normal run: {@code packaging/bench.sh print}. */
class PrintBench {
    private static final int SECONDS = Integer.getInteger("madoguchi.seconds", 2);
    private static final List<String> LIBRARIES = List.of("Madoguchi", "OpenPDF", "FOP");

    @Test
    void compare(@TempDir Path folder) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(CertificateBenchmark.class.getName())
                        .jvmArgsAppend("-XX:+UseSerialGC", "-D" + CertificateBenchmark.RESULTS + "=" + folder)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(SECONDS))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(SECONDS))
                        .build())
                .run();
        StringBuilder table = new StringBuilder(
                """
                | library | CPU p50 ms | times ours | bytes | 邊 as text | 邊 as shape |
                |---|---|---|---|---|---|
                """);
        double unit = median(folder, LIBRARIES.get(0));
        for (String library : LIBRARIES) {
            byte[] pdf = Files.readAllBytes(folder.resolve(library + ".pdf"));
            double median = median(folder, library);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.1f | %,d | %s | %s |%n",
                    library,
                    median,
                    median / unit,
                    pdf.length,
                    NameCheck.extracts(pdf) ? "right" : "wrong",
                    NameCheck.isShaped(pdf) ? "right" : "wrong"));
        }
        Files.writeString(Path.of("target", "bench-print.md"), table);
    }

    private static double median(Path folder, String library) throws Exception {
        List<String> sorted = Files.readAllLines(folder.resolve(library + ".nanos"));
        return Long.parseLong(sorted.get(sorted.size() / 2)) / 1e6;
    }
}
