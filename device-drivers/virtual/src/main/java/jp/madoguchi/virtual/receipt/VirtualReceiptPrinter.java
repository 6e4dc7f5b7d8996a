package jp.madoguchi.virtual.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A receipt printer for paper of 80 mm on loopback; the methods are what a person could do to it. */
public final class VirtualReceiptPrinter implements AutoCloseable {
    private static final int DOTS = 576;

    private final Works works = new Works(this::tellStates);
    private final ReceiptWire wire = new ReceiptWire();
    private final RealTime realTime = new RealTime(works, wire::send);
    private final Paper paper = new Paper(DOTS);
    private final SlipTray tray;
    private final List<String> unknown = new ArrayList<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final Thread head;
    private final ReceiptPort port;
    private volatile int automatic;

    private VirtualReceiptPrinter(int port, Optional<Path> directory) throws IOException {
        tray = new SlipTray(directory);
        this.port = new ReceiptPort(port, new Line());
        head = new Thread(new Interpreter(works, paper, this::cut, new Rest())::run, "virtual-receipt-head");
        head.setDaemon(true);
        head.start();
    }

    /** Switches a printer on that keeps its slips in memory only, on a free port. */
    public static VirtualReceiptPrinter start() throws IOException {
        return start(0, Optional.empty());
    }

    /**
     * Switches a printer on.
     *
     * @param port 0 for a free one
     * @param directory gets {@code receipt-1.png} and so on as each slip is cut
     * @throws IOException when the port is taken
     */
    public static VirtualReceiptPrinter start(int port, Optional<Path> directory) throws IOException {
        return new VirtualReceiptPrinter(port, directory);
    }

    /** Where clients find it. */
    public URI uri() {
        return URI.create("tcp://127.0.0.1:" + port.port());
    }

    /** Prints at another wire than its port until that ends: what came on it is handed in byte by byte. */
    public void connect(OutputStream answers) {
        wire.connect(answers);
    }

    /** One byte that arrived on any wire. */
    public void receive(byte next) {
        synchronized (received) {
            received.write(next);
            received.notifyAll();
        }
        if (!wire.isSilent()) {
            realTime.take(next);
        }
    }

    /** Takes the roll out. */
    public void outOfPaper() {
        works.empty(true);
    }

    /** Lets the roll end after so many more lines. */
    public void outOfPaperAfter(int lines) {
        works.emptyAfter(lines);
    }

    /** Puts a new roll in. */
    public void refill() {
        works.nearEnd(false);
        works.empty(false);
    }

    public void paperNearEnd() {
        works.nearEnd(true);
    }

    public void openCover() {
        works.coverOpen(true);
    }

    public void closeCover() {
        works.coverOpen(false);
    }

    /** Something is stuck in the cutter, or not any more. */
    public void cutterStuck(boolean stuck) {
        works.cutterStuck(stuck);
    }

    /** How long a line takes. */
    public void linesTake(Duration each) {
        works.perLine(each);
    }

    /** How many lines it has printed since it was made. */
    public int lines() {
        return works.lines();
    }

    /** Waits until it has printed so many; false when time was up. */
    public boolean awaitLines(int count, Duration patience) throws InterruptedException {
        return works.awaitLines(count, patience);
    }

    /** Pulls the plug: what was received and not printed is forgotten. */
    public void off() throws IOException {
        port.close();
        works.clear();
        automatic = 0;
    }

    /** Puts the plug back in; nothing happens where it is in. */
    public void on() throws IOException {
        if (!port.isOpen()) {
            port.open();
        }
    }

    /** Goes on to accept connections, and does nothing with them; a network does not tell that from switched off. */
    public void mute(boolean now) {
        wire.silent(now);
    }

    /** The slips that were cut off so far. */
    public List<Slip> slips() {
        return tray.slips();
    }

    /** Waits until so many slips have been cut off; false when time was up. */
    public boolean awaitSlips(int count, Duration patience) throws InterruptedException {
        return tray.await(count, patience);
    }

    /** Every byte that arrived. */
    public byte[] received() {
        synchronized (received) {
            return received.toByteArray();
        }
    }

    /** Waits until so many bytes have arrived; false when time was up. */
    public boolean awaitReceived(int count, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (received) {
            while (received.size() < count && end - System.nanoTime() > 0) {
                TimeUnit.NANOSECONDS.timedWait(received, Math.max(1, end - System.nanoTime()));
            }
            return received.size() >= count;
        }
    }

    /** Commands that this printer does not know, in the order they came. */
    public List<String> unknownCommands() {
        synchronized (unknown) {
            return List.copyOf(unknown);
        }
    }

    /** Its state in a line, for a person. */
    public String status() {
        return String.format(
                Locale.ROOT,
                "%s, paper %s, cover %s%s, slips %d",
                port.isOpen() ? "on" : "off",
                works.isEmpty() ? "out" : works.isNearEnd() ? "near its end" : "ok",
                works.isCoverOpen() ? "open" : "shut",
                works.isCutterStuck() ? ", cutter stuck" : "",
                slips().size());
    }

    @Override
    public void close() throws IOException {
        port.close();
        head.interrupt();
    }

    private void tellStates() {
        if (automatic != 0) {
            wire.send(States.automatic(works));
        }
    }

    private void cut(String how) {
        if (!paper.isBlank()) {
            tray.add(paper.cut(how));
        }
    }

    /** The wire of the port. */
    private final class Line implements ReceiptPort.Line {
        @Override
        public void connected(Socket client) throws IOException {
            wire.connect(client.getOutputStream());
        }

        @Override
        public void received(byte next) {
            receive(next);
        }

        @Override
        public void ended() {
            wire.disconnect();
        }
    }

    /** What printed commands ask of the rest of the printer. */
    private final class Rest implements Interpreter.Printer {
        @Override
        public void answer(byte[] bytes) {
            wire.send(bytes);
        }

        @Override
        public void automaticStatus(int mask) {
            automatic = mask;
            tellStates();
        }

        @Override
        public void unknown(String command) {
            synchronized (unknown) {
                unknown.add(command);
            }
        }
    }
}
