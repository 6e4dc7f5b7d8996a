package jp.madoguchi.pos.receiptprinter;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jp.madoguchi.pos.escpos.EscPos;
import jp.madoguchi.pos.escpos.ReceiptConnection;
import jp.madoguchi.pos.escpos.ReceiptStatus;
import org.jspecify.annotations.Nullable;

/** Keeps the line to the printer from enable to disable: opens it, hears its states, asks when it is silent, opens it again. */
final class ReceiptLine {
    /** A printer that comes back is to be working again within 2 s. */
    private static final long MOST_MILLIS_WHILE_AWAY = 500;

    private final ReceiptSettings settings;
    private final Consumer<ReceiptView> listener;
    private final Thread reader;
    private final ScheduledThreadPoolExecutor timer;
    private final CountDownLatch firstLook = new CountDownLatch(1);
    private volatile ReceiptView view = ReceiptView.NOTHING;
    private volatile @Nullable ReceiptConnection connection;
    private volatile @Nullable ScheduledFuture<?> asking;
    private volatile boolean ended;

    private ReceiptLine(String device, ReceiptSettings settings, Consumer<ReceiptView> listener) {
        this.settings = settings;
        this.listener = listener;
        reader = new Thread(this::keepOpen, "pos-receipt-" + device);
        reader.setDaemon(true);
        // One of them may be sending, which the other one ends.
        timer = new ScheduledThreadPoolExecutor(
                2,
                task -> {
                    Thread thread = new Thread(task, "pos-receipt-timer-" + device);
                    thread.setDaemon(true);
                    return thread;
                },
                new DiscardPolicy());
        timer.setRemoveOnCancelPolicy(true);
    }

    /**
     * Opens the line, and waits a bounded time for the first state.
     *
     * @param listener hears of each change, on the line's thread
     */
    static ReceiptLine start(String device, ReceiptSettings settings, Consumer<ReceiptView> listener)
            throws InterruptedException {
        ReceiptLine line = new ReceiptLine(device, settings, listener);
        line.reader.start();
        long pause = settings.pause().toMillis();
        line.asking = line.timer.scheduleWithFixedDelay(line::ask, pause, pause, TimeUnit.MILLISECONDS);
        // Whether there is a state now or only later: what it is, the view says.
        boolean known = line.firstLook.await(settings.patience().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
        if (!known) {
            line.lost(settings.address() + " says nothing");
        }
        return line;
    }

    ReceiptView view() {
        return view;
    }

    /** Sends bytes; a printer that takes none for too long is lost. */
    void send(byte[] bytes) throws IOException {
        ReceiptConnection open = connection;
        if (open == null) {
            throw new IOException("no line to " + settings.address());
        }
        ScheduledFuture<?> limit = limit(open, settings.lostAfter());
        try {
            open.send(bytes);
        } finally {
            limit.cancel(false);
        }
    }

    /** Ends within bounded time. */
    void stop() {
        ended = true;
        ScheduledFuture<?> asks = asking;
        if (asks != null) {
            asks.cancel(false);
        }
        timer.shutdownNow();
        reader.interrupt();
        ReceiptConnection open = connection;
        if (open != null) {
            close(open);
        }
    }

    private void keepOpen() {
        while (!ended) {
            try (ReceiptConnection open = ReceiptConnection.open(settings.address(), settings.patience())) {
                connection = open;
                open.send(EscPos.initialise());
                open.readAll(new Heard());
                lost(settings.address() + " has ended the connection");
            } catch (IOException gone) {
                lost(gone.getMessage() == null ? settings.address() + " says nothing" : gone.getMessage());
            }
            connection = null;
            pause();
        }
    }

    private void pause() {
        try {
            // Nobody counts it down any more: a pause that stop() ends.
            new CountDownLatch(1)
                    .await(Math.min(settings.pause().toMillis(), MOST_MILLIS_WHILE_AWAY), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            ended = true;
        }
    }

    /** A printer that is switched off says nothing, and TCP would believe in it for hours. */
    private void ask() {
        ReceiptConnection open = connection;
        if (open == null) {
            return;
        }
        if (open.silence().compareTo(settings.pause().plus(settings.patience())) > 0) {
            close(open);
            return;
        }
        ScheduledFuture<?> limit = limit(open, settings.patience());
        try {
            // Set up anew as long as it has told no state: what set it up when the line was opened may be lost.
            open.sendIfFree(view.isReachable() ? EscPos.askNow() : EscPos.initialise());
        } catch (IOException gone) {
            close(open);
        } finally {
            limit.cancel(false);
        }
    }

    private ScheduledFuture<?> limit(ReceiptConnection open, Duration longest) {
        return timer.schedule(() -> close(open), longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void close(ReceiptConnection open) {
        try {
            open.close();
        } catch (IOException closed) {
            // It is of no use either way.
            return;
        }
    }

    private void lost(String reason) {
        show(view.without(reason));
    }

    private synchronized void show(ReceiptView next) {
        if (ended) {
            return;
        }
        view = next;
        listener.accept(next);
        firstLook.countDown();
    }

    /** What comes from the printer. */
    private final class Heard implements ReceiptConnection.Listener {
        @Override
        public void status(ReceiptStatus status) {
            show(view.with(status));
        }

        @Override
        public void done() {
            show(view.withDone());
        }

        @Override
        public void cleared() {
            show(view.withClearing());
        }

        @Override
        public void alive() {
            // That it spoke is noted by the connection.
        }
    }
}
