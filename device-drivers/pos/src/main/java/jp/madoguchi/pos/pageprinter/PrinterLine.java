package jp.madoguchi.pos.pageprinter;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.pos.ipp.IppPrinter;
import jp.madoguchi.pos.ipp.IppRefusedException;
import jp.madoguchi.pos.ipp.PrinterStatus;
import org.jspecify.annotations.Nullable;

/** The one thread that talks to the printer, from enable to disable: it looks, sends a sheet, and follows it. */
final class PrinterLine {
    private static final Logger LOG = System.getLogger(PrinterLine.class.getName());

    /** A printer that comes back, or was seen to, is to be working again within 2 s, of which connecting may take one. */
    private static final Duration PAUSE_WHILE_NOT_READY = Duration.ofMillis(500);

    /** Hears of each look at the printer, on the line's thread. */
    interface Listener {
        void looked(PrinterView view);
    }

    private final PrinterSettings settings;
    private final IppPrinter printer;
    private final Listener listener;
    private final ScheduledThreadPoolExecutor thread;
    private final CountDownLatch firstLook = new CountDownLatch(1);
    private volatile PrinterView view = PrinterView.NOTHING;
    private volatile @Nullable SheetJob job;
    private volatile boolean eager;
    private volatile long lookInProgress;
    private Optional<String> lack = Optional.empty();
    private boolean capabilitiesKnown;
    private @Nullable ScheduledFuture<?> next;

    private PrinterLine(String device, PrinterSettings settings, IppPrinter printer, Listener listener) {
        this.settings = settings;
        this.printer = printer;
        this.listener = listener;
        this.thread = new ScheduledThreadPoolExecutor(
                1,
                task -> {
                    Thread line = new Thread(task, "pos-printer-" + device);
                    line.setDaemon(true);
                    return line;
                },
                new DiscardPolicy());
        this.thread.setRemoveOnCancelPolicy(true);
    }

    /** Begins to look at the printer, and waits a bounded time for the first answer. */
    static PrinterLine start(String device, PrinterSettings settings, IppPrinter printer, Listener listener)
            throws InterruptedException {
        PrinterLine line = new PrinterLine(device, settings, printer, listener);
        line.thread.execute(line::turn);
        Duration patience = settings.patience().multipliedBy(2);
        if (!line.firstLook.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.log(Level.DEBUG, "{0} has not answered within {1}", device, patience);
        }
        return line;
    }

    PrinterView view() {
        return view;
    }

    /** Looks at the printer now; returns the number that a look begun from now on will exceed. */
    long lookSoon() {
        long begun = lookInProgress;
        thread.execute(this::look);
        return begun;
    }

    /** While somebody waits for the printer, it is looked at as often as while it prints. */
    void eager(boolean somebodyWaits) {
        eager = somebodyWaits;
        if (somebodyWaits) {
            hurry();
        }
    }

    /** Takes the next turn now. */
    void hurry() {
        thread.execute(this::turn);
    }

    /** Sends the sheet now; one at a time. */
    void print(SheetJob sheet) {
        job = sheet;
        hurry();
    }

    /** Ends without waiting; a sheet on its way is lost from sight. */
    void stop() {
        thread.shutdownNow();
        SheetJob running = job;
        if (running != null) {
            running.lose("the device was disabled while a sheet was on its way");
        }
    }

    private void turn() {
        if (next != null) {
            next.cancel(false);
        }
        SheetJob running = job;
        try {
            if (running != null && running.isPending()) {
                running.advance(printer);
            }
            look();
        } finally {
            boolean busy = eager || (running != null && running.isPending());
            next = thread.schedule(this::turn, pause(busy).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Duration pause(boolean busy) {
        if (busy) {
            return settings.printingPause();
        }
        boolean longer = settings.idlePause().compareTo(PAUSE_WHILE_NOT_READY) > 0;
        return longer && !view.isReady() ? PAUSE_WHILE_NOT_READY : settings.idlePause();
    }

    private void look() {
        PrinterView seen = ask();
        if (thread.isShutdown()) {
            return;
        }
        view = seen;
        listener.looked(seen);
        firstLook.countDown();
    }

    private PrinterView ask() {
        long look = view.look() + 1;
        lookInProgress = look;
        try {
            PrinterStatus status = printer.readStatus();
            if (!capabilitiesKnown) {
                lack = printer.readCapabilities().findLack(settings.sides());
                // What it lacks somebody may put in.
                capabilitiesKnown = lack.isEmpty();
            }
            return new PrinterView(look, Optional.of(status), lack, "");
        } catch (IOException | IppRefusedException silent) {
            // What comes back may be another printer.
            capabilitiesKnown = false;
            return new PrinterView(look, Optional.empty(), lack, textOf(silent));
        }
    }

    private static String textOf(Exception silent) {
        return silent.getMessage() == null ? silent.getClass().getSimpleName() : silent.getMessage();
    }
}
