package jp.madoguchi.session.twin;

/** The kiosk's power: it can be cut at any step, and from there on nothing is done any more until it is back. */
public final class Mains {
    private int left = Integer.MAX_VALUE;
    private boolean cut;
    private int steps;

    /** The power goes at this step, counted from 0. */
    public void cutAt(int step) {
        left = step;
    }

    /** The steps until now, or until it went. */
    public int steps() {
        return steps;
    }

    /** Whether it went. */
    public boolean isCut() {
        return cut;
    }

    public void restore() {
        left = Integer.MAX_VALUE;
        cut = false;
    }

    /** A moment at which it can go. */
    void step() {
        if (cut || left-- == 0) {
            cut = true;
            throw new PowerCut();
        }
        steps++;
    }

    /** Ends whatever runs, as no exception of a program does. */
    public static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;

        PowerCut() {
            super("power cut", null, false, false);
        }
    }
}
