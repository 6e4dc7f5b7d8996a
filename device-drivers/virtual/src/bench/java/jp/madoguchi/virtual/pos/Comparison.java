package jp.madoguchi.virtual.pos;

import java.util.Arrays;
import java.util.Locale;

/** The same work done by us and by a peer, in turns, so that whatever else keeps the machine busy meets both. */
record Comparison(Sample ours, Sample peer) {
    static final String HEAD =
            """
            | task | through JavaPOS, µs | without it, µs | added, µs (median of the differences) | goal, µs |
            |---|---|---|---|---|
            """;

    private static final int REPEATS = Integer.getInteger("madoguchi.repeats", 15);
    /** Until the compiler has seen both. */
    private static final int WARM_UP = 10;

    /** Some µs for one piece of work. */
    @FunctionalInterface
    interface Sample {
        double micros() throws Exception;
    }

    /** Something to be timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    String row(String task, int goal) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            ours.micros();
            peer.micros();
        }
        double[] us = new double[REPEATS];
        double[] them = new double[REPEATS];
        double[] added = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            us[i] = ours.micros();
            them[i] = peer.micros();
            added[i] = us[i] - them[i];
        }
        return String.format(
                Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %d |%n", task, median(us), median(them), median(added), goal);
    }

    /** The median of single runs, one after the other. */
    static double micros(int times, Work work) throws Exception {
        double[] each = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            work.run();
            each[i] = (System.nanoTime() - begin) / 1e3;
        }
        return median(each);
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
