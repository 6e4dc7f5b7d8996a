package jp.madoguchi.virtual.card;

import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One stay of a card in a slot of vpcd. When pcscd goes, the card stays where it is and meets the next pcscd at the same
 * port; it ends when the card is pulled.
 */
final class VpcdConnection implements CardStay {
    /** pcscd takes a second to start, and looks at its readers every 400 ms: oftener than this gains nothing. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private static final int POWER_OFF = 0x00;
    private static final int POWER_ON = 0x01;
    private static final int RESET = 0x02;
    private static final int GET_ATR = 0x04;

    private final VirtualCard card;
    private final int port;
    private final CountDownLatch noticed = new CountDownLatch(1);
    private final CountDownLatch pulled = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Wakefulness wakefulness = new Wakefulness();
    private VpcdWire wire;

    private VpcdConnection(VirtualCard card, int port, VpcdWire wire) {
        this.card = card;
        this.port = port;
        this.wire = wire;
    }

    /**
     * Puts the card into the slot that listens on this port of this machine.
     *
     * @throws IOException when nothing listens there
     */
    static VpcdConnection insert(VirtualCard card, int port) throws IOException {
        VpcdConnection connection = new VpcdConnection(card, port, VpcdWire.connect(port));
        Thread thread = new Thread(connection::stay, "virtual-card-" + port);
        thread.setDaemon(true);
        thread.start();
        return connection;
    }

    /** {@inheritDoc} Another card in the slot may be the reason. */
    @Override
    public boolean awaitNoticed(Duration limit) throws InterruptedException {
        return noticed.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean awaitEnded(Duration limit) throws InterruptedException {
        return ended.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** {@inheritDoc} There may be a pcscd or not. */
    @Override
    public boolean isInserted() {
        return pulled.getCount() > 0;
    }

    @Override
    public Wakefulness wakefulness() {
        return wakefulness;
    }

    @Override
    public void close() {
        pulled.countDown();
        wakefulness.wake();
        current().close();
    }

    private void stay() {
        try {
            while (isInserted()) {
                serve(current());
                card.reset();
                reachTheNextReader();
            }
        } catch (CardTornException e) {
            close();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    /** Serves until vpcd is gone or the card pulled. */
    private void serve(VpcdWire served) throws CardTornException {
        try (served) {
            while (true) {
                byte[] message = served.read();
                awaitAwake(message);
                answer(served, message);
                noticed.countDown();
            }
        } catch (IOException e) {
            // The reader is gone, or the card is out; the stay knows which.
        }
    }

    private void awaitAwake(byte[] message) throws IOException {
        try {
            wakefulness.await(message.length > 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (!isInserted()) {
            throw new EOFException("pulled while it slept");
        }
    }

    private void reachTheNextReader() throws InterruptedException {
        while (!pulled.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            try {
                replace(VpcdWire.connect(port));
                return;
            } catch (IOException e) {
                // Nothing listens yet.
            }
        }
    }

    private synchronized void replace(VpcdWire next) {
        wire = next;
        if (!isInserted()) {
            next.close();
        }
    }

    private synchronized VpcdWire current() {
        return wire;
    }

    private void answer(VpcdWire served, byte[] message) throws IOException, CardTornException {
        if (message.length == 1) {
            control(served, message[0]);
        } else {
            Optional<byte[]> answer = card.transmit(message);
            if (answer.isPresent()) {
                served.write(answer.get());
            }
        }
    }

    private void control(VpcdWire served, int code) throws IOException {
        switch (code) {
            case POWER_OFF, POWER_ON, RESET -> card.reset();
            case GET_ATR -> served.write(card.atr());
            default -> throw new IOException("unknown control byte from vpcd: " + code);
        }
    }
}
