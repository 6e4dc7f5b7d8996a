package jp.madoguchi.print.verify;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How much a page asks for to be drawn: past a bound that no certificate comes near, it is not looked at any further. For one thread.
 */
final class Work {
    /** A certificate of ours takes about five thousand. */
    private static final int MOST_OPERATORS = 300_000;
    /** The fullest sheet has about three thousand. */
    private static final int MOST_LETTERS = 100_000;
    /** Several pages of 600 dpi. */
    private static final long MOST_PIXELS = 80_000_000;
    /** In pages that are painted from edge to edge. */
    private static final double MOST_PAINT = 300;
    /** A form in a form in a form; one that calls itself has no end. */
    private static final int MOST_DEPTH = 4;

    /** What is drawn in a quarter of a second has eighty times as long: of the processor, for a machine may have other work too. */
    private static final long MOST_NANOSECONDS = 20_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A side of a page in points: A3, of which a scanner may make one. */
    private static final double LARGEST = 1200;

    private final long start = THREADS.getCurrentThreadCpuTime();
    private final double paper;
    private int operators;
    private int letters;
    private long pixels;
    private double paint;
    private int depth;
    private boolean endless;

    private Work(double paper) {
        this.paper = paper;
    }

    /** From now on. */
    static Work on(PDPage page) {
        PDRectangle paper = page.getCropBox();
        Work work = new Work(Math.max(1, (double) paper.getWidth() * paper.getHeight()));
        work.endless = Math.max(paper.getWidth(), paper.getHeight()) > LARGEST;
        return work;
    }

    boolean isEndless() {
        return endless;
    }

    void operator() {
        endless |= ++operators > MOST_OPERATORS || THREADS.getCurrentThreadCpuTime() - start > MOST_NANOSECONDS;
    }

    void letter() {
        endless |= ++letters > MOST_LETTERS;
    }

    void picture(int columns, int lines) {
        pixels += (long) columns * lines;
        endless |= pixels > MOST_PIXELS;
    }

    /** Paint on so many square points, each as hard as so many of plain colour. */
    void paint(double area, double hardness) {
        paint += Math.min(1, area / paper) * hardness;
        endless |= paint > MOST_PAINT;
    }

    /** Something that has no end by itself. */
    void giveUp() {
        endless = true;
    }

    void formBegins() {
        endless |= ++depth > MOST_DEPTH;
    }

    void formEnds() {
        depth--;
    }
}
