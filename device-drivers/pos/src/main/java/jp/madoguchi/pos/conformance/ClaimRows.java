package jp.madoguchi.pos.conformance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jpos.JposConst;
import jpos.JposException;

/** Claiming and releasing, with a second control that wants the same device. */
final class ClaimRows {
    private static final String SOURCE = "UnifiedPOS 1.15, claim";
    private static final int TIMEOUT = 200;
    /** The coarsest clock that wakes a waiting thread ticks every 16 ms. */
    private static final int LATEST = 25;

    private static final int TRIES = 10;
    private static final int PATIENCE = 5000;
    private static final int LONG = 2 * PATIENCE;

    private ClaimRows() {}

    static List<Row> all() {
        return List.of(
                new Row("claim-argument", "a time-out below -1 is E_ILLEGAL", SOURCE, ClaimRows::argument),
                new Row("claim-again", "the holder may claim again", SOURCE, ClaimRows::again),
                new Row(
                        "claim-at-once",
                        "claim(0) of a device that another holds is E_TIMEOUT at once",
                        SOURCE,
                        ClaimRows::atOnce),
                new Row(
                        "claim-timeout",
                        "claim(t) of a device that another holds is E_TIMEOUT when t is over: never before, and at the best of "
                                + TRIES + " tries at most " + LATEST + " ms later",
                        SOURCE,
                        ClaimRows::timeout),
                new Row(
                        "claim-waiting",
                        "who waits for a device gets it as soon as it is released",
                        SOURCE,
                        ClaimRows::waiting),
                new Row(
                        "claim-forever",
                        "claim(-1) of a device that another holds waits until it is released",
                        SOURCE,
                        ClaimRows::forever),
                new Row(
                        "close-ends-claim",
                        "close ends a claim that waits",
                        "UnifiedPOS 1.15, close",
                        ClaimRows::closeEndsClaim),
                new Row(
                        "claimed-by-another",
                        "using a device that another holds is E_CLAIMED",
                        "UnifiedPOS 1.15, error codes",
                        ClaimRows::byAnother),
                new Row(
                        "release-unclaimed",
                        "releasing what is not claimed is E_ILLEGAL",
                        "UnifiedPOS 1.15, release",
                        ClaimRows::releaseUnclaimed),
                new Row(
                        "release-disables",
                        "release also disables",
                        "UnifiedPOS 1.15, release",
                        ClaimRows::releaseDisables));
    }

    private static void argument(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.opened();
        trial.expectRefused("claim(-2)", () -> device.control().claim(-2), JposConst.JPOS_E_ILLEGAL);
    }

    private static void again(Trial trial) throws JposException {
        Subject device = trial.claimed();
        device.control().claim(0);
        trial.expect(device.control().getClaimed(), "Claimed is false");
    }

    private static void atOnce(Trial trial) throws JposException, InterruptedException {
        trial.claimed();
        Subject other = trial.opened();
        expectTimeout(trial, other, 0);
        trial.expect(!other.control().getClaimed(), "Claimed is true for both");
    }

    private static void timeout(Trial trial) throws JposException, InterruptedException {
        trial.claimed();
        Subject other = trial.opened();
        expectTimeout(trial, other, TIMEOUT);
    }

    /** A busy machine makes a claim late now and then, a wrong service each time; nothing makes one early. */
    private static void expectTimeout(Trial trial, Subject other, int millis) throws InterruptedException {
        String what = "claim(" + millis + ")";
        long late;
        int tries = TRIES;
        do {
            late = trial.expectTimeout(what, millis, () -> other.control().claim(millis));
            tries--;
        } while (late > LATEST && tries > 0);
        trial.expect(late <= LATEST, what + " is late in each of " + TRIES + " tries, by " + late + " ms in the last");
    }

    private static void waiting(Trial trial) throws JposException, InterruptedException {
        Subject holder = trial.claimed();
        Subject other = trial.opened();
        CompletableFuture<Integer> claim = trial.beside(() -> other.control().claim(LONG));
        holder.control().release();
        expectGranted(trial, other, claim);
    }

    private static void forever(Trial trial) throws JposException, InterruptedException {
        Subject holder = trial.claimed();
        Subject other = trial.opened();
        CompletableFuture<Integer> claim = trial.beside(() -> other.control().claim(JposConst.JPOS_FOREVER));
        trial.expect(trial.findEnd(claim, TIMEOUT).isEmpty(), "claim(-1) does not wait while another holds the device");
        holder.control().release();
        expectGranted(trial, other, claim);
    }

    private static void expectGranted(Trial trial, Subject other, CompletableFuture<Integer> claim)
            throws JposException, InterruptedException {
        int code = trial.findEnd(claim, PATIENCE)
                .orElseThrow(() -> RowEnd.violated("the waiting claim does not end after the release"));
        trial.expect(code == Codes.SUCCESS, "the waiting claim ended with " + Codes.name(code));
        trial.expect(other.control().getClaimed(), "Claimed is false for who waited");
    }

    private static void closeEndsClaim(Trial trial) throws JposException, InterruptedException {
        trial.claimed();
        Subject other = trial.opened();
        trial.expectEndedByClose(
                other, "claim(" + LONG + ")", () -> other.control().claim(LONG));
    }

    private static void byAnother(Trial trial) throws JposException, InterruptedException {
        trial.claimed();
        Subject other = trial.opened();
        trial.expectRefused(
                "setDeviceEnabled(true)", () -> other.control().setDeviceEnabled(true), JposConst.JPOS_E_CLAIMED);
    }

    private static void releaseUnclaimed(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.opened();
        trial.expectRefused("release", () -> device.control().release(), JposConst.JPOS_E_ILLEGAL);
    }

    private static void releaseDisables(Trial trial) throws JposException {
        Subject device = trial.enabled();
        device.control().release();
        trial.expect(!device.control().getClaimed(), "Claimed is true");
        trial.expect(!device.control().getDeviceEnabled(), "DeviceEnabled is true");
        device.control().claim(0);
        trial.expect(!device.control().getDeviceEnabled(), "DeviceEnabled is true after the next claim");
    }
}
