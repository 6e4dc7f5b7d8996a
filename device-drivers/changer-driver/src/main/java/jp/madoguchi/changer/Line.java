package jp.madoguchi.changer;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.PowerReport;
import jp.madoguchi.pos.core.Statistics;
import jpos.JposConst;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/** The line to the machine: requests with their answers, the machine's own words, and a new try while it is away. */
final class Line {
    private static final int RETRY_MILLIS = 500;
    private static final String GONE = "GONE";

    private final int port;
    private final int patienceMillis;
    private final Faults faults;
    private final PowerReport power;
    private final Levels levels;
    private final Statistics statistics;
    /** One request at a time: the answers don't say what they answer. */
    private final Object asking = new Object();

    private final Object connecting = new Object();

    private Consumer<String> money = counts -> {};
    private Runnable lost = () -> {};
    private volatile @Nullable Socket trying;
    private @Nullable Connection connection;
    private @Nullable ScheduledExecutorService retries;

    Line(int port, int patienceMillis, Faults faults, PowerReport power, Levels levels, Statistics statistics) {
        this.port = port;
        this.patienceMillis = patienceMillis;
        this.faults = faults;
        this.power = power;
        this.levels = levels;
        this.statistics = statistics;
    }

    /** Hears of money that was put in, and that the machine has gone; on threads of the line. */
    void listen(Consumer<String> hearsMoney, Runnable hearsLoss) {
        money = hearsMoney;
        lost = hearsLoss;
    }

    /** Connects within bounded time, and goes on trying when the machine is away. */
    boolean start() {
        synchronized (this) {
            ScheduledExecutorService tries =
                    Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "changer-retry"));
            Future<?> unused =
                    tries.scheduleWithFixedDelay(this::retry, RETRY_MILLIS, RETRY_MILLIS, TimeUnit.MILLISECONDS);
            retries = tries;
        }
        return connect();
    }

    void stop() {
        synchronized (this) {
            ScheduledExecutorService running = retries;
            retries = null;
            if (running != null) {
                running.shutdownNow();
            }
            hangUp();
        }
        giveUp();
        lost.run();
    }

    /** Ends a try to connect that is under way; from any thread. */
    void giveUp() {
        Socket socket = trying;
        if (socket != null) {
            Connection.close(socket);
        }
    }

    private void retry() {
        if (!isConnected()) {
            connect();
        }
    }

    /** One try at a time. The line is not locked meanwhile: a machine that accepts and says nothing keeps nobody else. */
    private boolean connect() {
        synchronized (connecting) {
            if (isStopped() || isConnected()) {
                return isConnected();
            }
            var socket = new Socket();
            trying = socket;
            try {
                return connected(Connection.greeted(socket, port, patienceMillis)) || away(socket);
            } catch (IOException e) {
                return away(socket);
            } finally {
                trying = null;
            }
        }
    }

    /** False when the line has been stopped meanwhile. */
    private synchronized boolean connected(Connection now) {
        if (isStopped()) {
            return false;
        }
        connection = now;
        String[] words = now.hello().split(" ", -1);
        levels.stock(words[0]);
        levels.jam(words.length > 1);
        daemon(() -> read(now), "changer-line").start();
        power.online();
        return true;
    }

    private synchronized boolean away(Socket socket) {
        Connection.close(socket);
        if (!isStopped()) {
            power.offOrOffline();
        }
        return false;
    }

    private void read(Connection from) {
        try {
            for (String line = from.in().readLine();
                    line != null;
                    line = from.in().readLine()) {
                if (line.startsWith("!")) {
                    heard(line);
                } else {
                    from.answers().offer(line);
                }
            }
        } catch (IOException gone) {
            // As when the line ends.
        }
        gone(from);
    }

    private void heard(String line) {
        if (line.startsWith("!money ")) {
            money.accept(line.substring("!money ".length()));
        } else if (line.startsWith("!stock ")) {
            levels.stock(line.substring("!stock ".length()));
        } else {
            levels.jam(line.equals("!jam"));
        }
    }

    private synchronized void gone(Connection which) {
        if (which.equals(connection)) {
            hangUp();
            statistics.count(ChangerFactory.LOST);
            power.offOrOffline();
            lost.run();
        }
    }

    private void hangUp() {
        Optional.ofNullable(connection).ifPresent(there -> {
            Connection.close(there.socket());
            there.answers().offer(GONE);
        });
        connection = null;
    }

    private synchronized boolean isStopped() {
        return retries == null;
    }

    /** Whether the machine is there. */
    synchronized boolean isConnected() {
        return connection != null;
    }

    /**
     * Asks the machine.
     *
     * @return what it says behind OK
     * @throws JposException E_OFFLINE when it is away or falls silent, E_FAILURE with its own word when it can't
     */
    String ask(String request) throws JposException {
        String answer;
        synchronized (asking) {
            answer = answer(request);
        }
        if (answer.startsWith("OK")) {
            return answer.substring(2).strip();
        }
        if (answer.startsWith("ERR ")) {
            throw faults.of(JposConst.JPOS_E_FAILURE, "the machine can't: " + answer, "look for money that is stuck");
        }
        throw faults.of(
                JposConst.JPOS_E_OFFLINE,
                "the machine at port " + port + " has gone, or says nothing",
                "check its power, its line and the property port");
    }

    private String answer(String request) throws JposException {
        Connection there;
        synchronized (this) {
            there = connection;
            if (there == null) {
                return GONE;
            }
            there.answers().clear();
            there.out().println(request);
        }
        try {
            String answer = there.answers().poll(patienceMillis, TimeUnit.MILLISECONDS);
            if (answer != null) {
                return answer;
            }
        } catch (InterruptedException stopped) {
            gone(there);
            Thread.currentThread().interrupt();
            throw faults.of(JposConst.JPOS_E_FAILURE, "the wait was interrupted", "call again", stopped);
        }
        // What it says too late must not be taken for the answer to the next request: that goes over another
        // connection.
        gone(there);
        return GONE;
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
