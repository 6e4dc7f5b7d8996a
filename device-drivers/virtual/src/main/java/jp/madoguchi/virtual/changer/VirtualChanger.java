package jp.madoguchi.virtual.changer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import jp.madoguchi.config.CashCounts;

/**
 * A machine that takes and gives change in yen. The resident's hand and the staff's are methods; its driver speaks to it over
 * a line of text on TCP, see {@link ChangerLine}. Every piece that moves is in a file before the next one does.
 */
public final class VirtualChanger implements AutoCloseable {
    private final Path file;
    private CashBox box;
    private boolean accepting;
    private boolean jammed;
    private boolean on = true;
    private OptionalInt movesUntilJam = OptionalInt.empty();
    private OptionalInt movesUntilOff = OptionalInt.empty();
    private final ChangerLine line;

    private VirtualChanger(Path file, int port) throws IOException {
        this.file = file.toAbsolutePath();
        this.box = CashBox.read(this.file);
        this.line = ChangerLine.listen(this, port);
    }

    /**
     * Switches a machine on.
     *
     * @param port on loopback, 0 for a free one
     * @param file its contents; filled for a day when it is missing
     */
    public static VirtualChanger start(int port, Path file) throws IOException {
        return new VirtualChanger(file, port);
    }

    /** Where its driver finds it. */
    public int port() {
        return line.port();
    }

    /** A coin or note is put in; false when the machine doesn't take it, so that it stays in the hand. */
    public synchronized boolean insert(int yen) {
        if (!on || !accepting || jammed || !CashCounts.isUnit(yen)) {
            return false;
        }
        piece(now -> now.put(yen));
        line.tell("!money " + box.escrow());
        return true;
    }

    /** A piece stands across its way: nothing goes in or out. */
    public synchronized void jam() {
        jammed = true;
        line.tell("!jam");
    }

    /** The same as soon as so many more pieces have moved. */
    public synchronized void jamAfter(int pieces) {
        movesUntilJam = OptionalInt.of(pieces);
    }

    public synchronized void clearJam() {
        jammed = false;
        line.tell("!jam-ok");
    }

    /** The staff fills it: from now on this is what can be paid out. */
    public synchronized void fill(String counts) {
        moved(now -> now.with(CashCounts.parse(counts)));
        line.tell("!stock " + box.stock());
    }

    /** The same with change for a day. */
    public void fillForADay() {
        fill(CashBox.FILLING);
    }

    /** Somebody takes all change out. */
    public void empty() {
        fill("");
    }

    /** One kind of coin has no more room. */
    public void fillToTheBrim() {
        fill(CashBox.BRIMFUL);
    }

    /** The plug is pulled: the line is dead, and money stays where it is. */
    public synchronized void powerOff() {
        on = false;
        accepting = false;
        line.drop();
    }

    public synchronized void powerOn() {
        on = true;
        movesUntilOff = OptionalInt.empty();
    }

    /** The plug is pulled as soon as so many more pieces have moved. */
    public synchronized void powerOffAfter(int pieces) {
        movesUntilOff = OptionalInt.of(pieces);
    }

    /** It does what it is told next, but says so only when it is told something more. */
    public void answerLate() {
        line.answerLate("");
    }

    /** The same of the next request that begins so; what comes before it is answered in time. */
    public void answerLateTo(String request) {
        line.answerLate(request);
    }

    /** What lies in the tray is taken. */
    public synchronized int takeFromTray() {
        int taken = tray();
        moved(CashBox::emptied);
        return taken;
    }

    /** Waits until its driver speaks to it; false when time was up. */
    public boolean awaitDriver(Duration patience) throws InterruptedException {
        return line.awaitDriver(patience);
    }

    /** All money in the machine, in yen. */
    public synchronized int inside() {
        return box.stock().plus(box.escrow()).total().amount();
    }

    /** What lies in the tray, in yen. */
    public synchronized int tray() {
        return box.tray().total().amount();
    }

    /** One line for people. */
    public synchronized String status() {
        return (on ? "on" : "off") + (jammed ? ", jammed" : "") + (box.isEmpty() ? ", empty" : "")
                + (box.isFull() ? ", full" : "") + (accepting ? ", takes money" : "") + ", inside "
                + inside() + " yen, put in " + box.escrow().total().amount() + " yen, in the tray " + tray() + " yen";
    }

    /** Waits until it takes money; false when time was up. */
    public synchronized boolean awaitAccepting(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!accepting) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    synchronized boolean isOn() {
        return on;
    }

    /** Answers one request of the driver. */
    synchronized String answer(String request) {
        String[] words = request.split(" ", 2);
        String more = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "HELLO" -> hello();
            case "COUNTS" -> "OK " + box.stock();
            case "ACCEPT" -> accept();
            case "STOP" -> stop();
            case "STORE" -> store();
            case "REPAY" -> repay();
            case "PAY" -> pay(CashCounts.parse(more));
            default -> "ERR unknown";
        };
    }

    /** A driver that comes new finds no payment under way: what lay in the escrow counts to the rest. */
    private String hello() {
        accepting = false;
        moved(CashBox::stored);
        return "OK " + box.stock() + (jammed ? " jam" : "");
    }

    private String accept() {
        if (jammed) {
            return "ERR jam";
        }
        accepting = true;
        notifyAll();
        return "OK";
    }

    private String stop() {
        accepting = false;
        return "OK " + box.escrow();
    }

    private String store() {
        accepting = false;
        moved(CashBox::stored);
        return "OK";
    }

    private String repay() {
        accepting = false;
        CashCounts all = box.escrow();
        while (box.escrow().largest().isPresent()) {
            if (!comesOut()) {
                CashCounts out = all.minus(box.escrow());
                moved(CashBox::stored); // what is stuck is inside like the rest
                return "ERR jam " + out;
            }
            int unit = box.escrow().largest().get();
            piece(now -> now.repaid(unit));
        }
        return "OK";
    }

    private String pay(CashCounts wanted) {
        CashCounts left = wanted;
        if (!box.stock().holds(wanted)) {
            return "ERR short";
        }
        while (left.largest().isPresent()) {
            if (!comesOut()) {
                return "ERR jam " + wanted.minus(left);
            }
            int unit = left.largest().get();
            piece(now -> now.paid(unit));
            left = left.plus(unit, -1);
        }
        return "OK";
    }

    private boolean comesOut() {
        return on && !jammed;
    }

    private void moved(UnaryOperator<CashBox> move) {
        box = move.apply(box);
        try {
            box.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A coin or note goes in or out. */
    private void piece(UnaryOperator<CashBox> move) {
        moved(move);
        movesUntilJam = counted(movesUntilJam, this::jam);
        movesUntilOff = counted(movesUntilOff, this::powerOff);
    }

    private static OptionalInt counted(OptionalInt left, Runnable then) {
        if (left.isEmpty() || left.getAsInt() > 1) {
            return left.isEmpty() ? left : OptionalInt.of(left.getAsInt() - 1);
        }
        then.run();
        return OptionalInt.empty();
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
