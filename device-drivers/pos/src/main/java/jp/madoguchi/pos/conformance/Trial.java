package jp.madoguchi.pos.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import jpos.BaseControl;
import jpos.JposConst;
import jpos.JposException;
import jpos.loader.JposServiceConnection;
import jpos.loader.JposServiceLoader;

/** What a proof has at hand: controls of the service in the stage it needs, expectations, and an operator. */
public final class Trial implements AutoCloseable {
    /** How long another than a proof itself may hold the device. */
    private static final int CLAIM_MILLIS = 5000;

    private static final int WAITING_MILLIS = 200;
    private static final int ENDING_MILLIS = 2000;

    private final List<Subject> subjects = new CopyOnWriteArrayList<>();
    private final Supplier<BaseControl> controls;
    private final String logicalName;
    private final Operator operator;
    private final Duration patience;
    private volatile boolean waitsForOperator;

    Trial(Supplier<BaseControl> controls, String logicalName, Operator operator, Duration patience) {
        this.controls = controls;
        this.logicalName = logicalName;
        this.operator = operator;
        this.patience = patience;
    }

    /** Has a service made, and dropped without having been opened. */
    void connect() throws JposException {
        JposServiceConnection connection = JposServiceLoader.findService(logicalName);
        connection.connect();
        connection.disconnect();
    }

    Subject opened() throws JposException {
        Subject subject = new Subject(controls.get(), patience);
        subjects.add(subject);
        open(subject);
        return subject;
    }

    void open(Subject subject) throws JposException {
        subject.control().open(logicalName);
    }

    Subject claimed() throws JposException {
        Subject subject = opened();
        claim(subject);
        return subject;
    }

    void claim(Subject subject) throws JposException {
        subject.control().claim(CLAIM_MILLIS);
    }

    Subject enabled() throws JposException {
        Subject subject = claimed();
        subject.control().setDeviceEnabled(true);
        return subject;
    }

    /** Enabled, with power events where the device has them, and the events of enabling passed. */
    Subject settled() throws JposException, InterruptedException {
        Subject subject = claimed();
        subject.isPowerTold();
        subject.control().setDeviceEnabled(true);
        subject.events().untilQuiet();
        return subject;
    }

    /** Has something done at the device; the row ends here when nobody does it. */
    void ask(Deed deed) {
        waitsForOperator = true;
        try {
            if (!operator.did(deed)) {
                throw RowEnd.undone(deed);
            }
        } finally {
            waitsForOperator = false;
        }
    }

    /** Has the device switched on, and waits until it can be used: the next row begins without it otherwise. */
    void switchOn(Subject device) throws JposException, InterruptedException {
        ask(Deed.SWITCH_ON);
        awaits(device, () -> {
            int code = codeOf(() -> device.control().setDeviceEnabled(true));
            int power = device.number("PowerState");
            return code == Codes.SUCCESS && (power == JposConst.JPOS_PS_ONLINE || power == JposConst.JPOS_PS_UNKNOWN);
        });
    }

    boolean isWaitingForOperator() {
        return waitsForOperator;
    }

    /** What the device itself must have for the row to hold for it. */
    void require(boolean met, String otherwise) {
        if (!met) {
            throw RowEnd.skipped(otherwise);
        }
    }

    /** What must be in the device, or have gone before, for the row to be seen: it says nothing of the device. */
    void suppose(boolean met, String otherwise) {
        if (!met) {
            throw RowEnd.unseen(otherwise);
        }
    }

    void expect(boolean held, String otherwise) {
        if (!held) {
            throw RowEnd.violated(otherwise);
        }
    }

    void expectEqual(Object wanted, Object found, String what) {
        expect(wanted.equals(found), what + " is " + found + ", not " + wanted);
    }

    /** The call must be refused with one of these codes. */
    void expectRefused(String what, Subject.Call call, int... codes) throws InterruptedException {
        int found = codeOf(call);
        for (int code : codes) {
            if (code == found) {
                return;
            }
        }
        throw RowEnd.violated(what + ": " + Codes.name(found) + " instead of " + Codes.name(codes[0]));
    }

    /** The call must be refused with E_EXTENDED and this code of the category. */
    void expectExtended(String what, int extended, Subject.Call call) throws InterruptedException {
        try {
            call.run();
        } catch (JposException refused) {
            boolean right =
                    refused.getErrorCode() == JposConst.JPOS_E_EXTENDED && refused.getErrorCodeExtended() == extended;
            expect(right, what + ": " + Codes.text(refused) + " instead of E_EXTENDED/" + extended);
            return;
        }
        throw RowEnd.violated(what + ": no exception instead of E_EXTENDED/" + extended);
    }

    /** The call must fail with E_TIMEOUT, not before the time is up and not much later. */
    void expectTimeout(String what, int millis, int tolerance, Subject.Call call) throws InterruptedException {
        long late = expectTimeout(what, millis, call);
        expect(late <= tolerance, what + " ended " + late + " ms late");
    }

    /** The call must fail with E_TIMEOUT, not before the time is up; by how many milliseconds it was late. */
    long expectTimeout(String what, int millis, Subject.Call call) throws InterruptedException {
        long begin = System.nanoTime();
        expectRefused(what, call, JposConst.JPOS_E_TIMEOUT);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        expect(took >= millis, what + " ended after " + took + " ms");
        return took - millis;
    }

    /** The code with which a call was refused; 0 when it was not. */
    int codeOf(Subject.Call call) throws InterruptedException {
        try {
            call.run();
            return Codes.SUCCESS;
        } catch (JposException refused) {
            return refused.getErrorCode();
        }
    }

    /** What a device says of itself. */
    interface Condition {
        boolean holds() throws JposException, InterruptedException;
    }

    /** Waits until it holds, as long as an event may take; events that come meanwhile are passed. */
    boolean awaits(Subject device, Condition condition) throws JposException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            device.events().untilQuiet();
        }
        return true;
    }

    /** Runs a call beside the proof, and gives the code with which it was refused. */
    CompletableFuture<Integer> beside(Subject.Call call) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return codeOf(call);
                    } catch (InterruptedException stopped) {
                        throw new CompletionException(stopped);
                    }
                },
                task -> {
                    Thread thread = new Thread(task, "conformance-beside");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** The code with which a call beside ends within so many milliseconds; empty while it goes on. */
    Optional<Integer> findEnd(CompletableFuture<Integer> call, int millis) throws InterruptedException {
        try {
            return Optional.of(call.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw RowEnd.violated("a call that waited ended with " + broken.getCause());
        }
    }

    /** The call waits, and is refused as soon as the device is closed. */
    void expectEndedByClose(Subject device, String what, Subject.Call call) throws JposException, InterruptedException {
        CompletableFuture<Integer> waiting = beside(call);
        require(findEnd(waiting, WAITING_MILLIS).isEmpty(), what + " does not wait");
        device.control().close();
        int code = findEnd(waiting, ENDING_MILLIS).orElseThrow(() -> RowEnd.violated(what + " goes on after close"));
        expect(code != Codes.SUCCESS, what + " succeeds by close");
    }

    @Override
    public void close() {
        for (Subject subject : subjects) {
            try {
                subject.control().close();
            } catch (JposException closed) {
                // Most proofs leave it open, some do not; what matters of closing has rows of its own.
            }
        }
    }
}
