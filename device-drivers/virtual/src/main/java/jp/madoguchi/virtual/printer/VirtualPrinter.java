package jp.madoguchi.virtual.printer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An A4 page printer on loopback, for tests and demonstrations; the methods are what a person could do to it. */
public final class VirtualPrinter implements AutoCloseable {
    private static final String NO_PAPER = "media-empty-error";
    private static final String PAPER_NEEDED = "media-needed-error";
    private static final String JAM = "media-jam-error";

    private final PrinterServer server;
    private final PrinterEngine engine;
    private final PrinterTray tray;

    private VirtualPrinter(PrinterServer server, PrinterEngine engine, PrinterTray tray) {
        this.server = server;
        this.engine = engine;
        this.tray = tray;
    }

    /** Switches a printer on that keeps what it prints in memory only, on a free port. */
    public static VirtualPrinter start(Duration perSheet) throws IOException {
        return start(0, Optional.empty(), perSheet);
    }

    /**
     * Switches a printer on.
     *
     * @param port 0 for a free one
     * @param directory where the documents received are kept as files, byte for byte
     * @param perSheet how long a sheet takes
     * @throws IOException when the port is taken
     */
    public static VirtualPrinter start(int port, Optional<Path> directory, Duration perSheet) throws IOException {
        PrinterServer server = PrinterServer.bind(port);
        PrinterEngine engine = new PrinterEngine(perSheet);
        PrinterTray tray = new PrinterTray(directory);
        VirtualPrinter printer = new VirtualPrinter(server, engine, tray);
        PrinterRequests requests = new PrinterRequests(engine, new PrinterAnswers(printer.uri(), engine), tray);
        server.start(requests::answer);
        return printer;
    }

    public int port() {
        return server.port();
    }

    /** Where clients find it. */
    public URI uri() {
        return URI.create("ipp://127.0.0.1:" + port() + PrinterServer.PATH);
    }

    /** Takes the paper out of the tray; the sheet that is moving goes back and waits. */
    public void outOfPaper() {
        engine.report(PAPER_NEEDED);
        engine.report(NO_PAPER);
    }

    public void refill() {
        engine.clear(NO_PAPER);
        engine.clear(PAPER_NEEDED);
    }

    /** Jams the sheet that is moving, or that waits: its job is aborted and nothing comes out. */
    public void jam() {
        engine.jam();
    }

    public void clearJam() {
        engine.clear(JAM);
    }

    /** Pulls the network cable; the works go on. */
    public void offline() {
        server.silent(true);
    }

    public void online() {
        server.silent(false);
    }

    /** Takes out what turns the sheets: from now on it offers one side only. */
    public void removeDuplexer() {
        engine.duplexer(false);
    }

    public void insertDuplexer() {
        engine.duplexer(true);
    }

    /** Takes out the module that reads PDF: from now on it offers, and takes, raster only. */
    public void removePdfModule() {
        engine.pdf(false);
    }

    public void insertPdfModule() {
        engine.pdf(true);
    }

    /** Somebody presses the key that cancels a job; a sheet that is moving comes out all the same. */
    public void cancel() {
        engine.cancel();
    }

    /** Switches off and on again: all jobs are forgotten. */
    public void restart() {
        engine.restart();
    }

    /** Changes how long a sheet takes, from the next one that starts or starts again. */
    public void sheetsTake(Duration each) {
        engine.sheetsTake(each);
    }

    /** Shows any other keyword of printer-state-reasons; one that ends in {@code -error} stops the works. */
    public void report(String keyword) {
        engine.report(keyword);
    }

    public void clear(String keyword) {
        engine.clear(keyword);
    }

    /** The documents received so far, in order. */
    public List<ReceivedDocument> received() {
        return tray.received();
    }

    /** Waits until so many documents have been received; false when time was up. */
    public boolean awaitReceived(int count, Duration patience) throws InterruptedException {
        return tray.await(count, patience);
    }

    /** Waits until it was asked for something so many more times, answered or not; false when time was up. */
    public boolean awaitKnocks(int count, Duration patience) throws InterruptedException {
        return server.awaitKnocks(count, patience);
    }

    /** Impressions that came out since it was made. */
    public int impressions() {
        return engine.lifeCounter();
    }

    /** State and reasons in a line, for a person. */
    public String status() {
        String network = server.isSilent() ? ", offline" : "";
        return engine.state().getName() + ", " + String.join(", ", engine.reasons()) + network + ", received "
                + received().size() + ", impressions " + impressions();
    }

    @Override
    public void close() {
        server.close();
        engine.close();
    }
}
