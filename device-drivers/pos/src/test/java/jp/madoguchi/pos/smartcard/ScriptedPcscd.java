package jp.madoguchi.pos.smartcard;

import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.NativeLongByReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * PC/SC as pcscd 1.9.9 answers, with its one wait under the test's hand: it ends when the test lets it, or when something
 * has changed. Counts the calls.
 */
final class ScriptedPcscd implements Winscard {
    private static final int SCARD_STATE_CHANGED = 0x0002;
    /** Of one context; those of readers that have left count as well, and no other is ever let go of here. */
    static final int MOST_HANDLES = 200;

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Map<String, Integer> readers = new TreeMap<>();
    private final Set<Long> handles = new HashSet<>();
    private final List<Long> waits = new ArrayList<>();
    private final Semaphore ends = new Semaphore(0);
    private int ended;
    private volatile CountDownLatch transaction = new CountDownLatch(0);
    private boolean restless;
    private boolean heldByAnother;
    private long lastHandle;
    private int calls;

    /** A reader with this dwEventState. */
    synchronized void plugIn(String reader, int state) {
        readers.put(reader, state);
    }

    /** The same reader with the same state and count, known by no handle of before: what pcscd makes of a quick plug. */
    synchronized void unplugAndPlugIn() {
        handles.clear();
    }

    /** Another program has connected every reader for itself (SCARD_SHARE_EXCLUSIVE), or has let go of them. */
    synchronized void isHeldByAnotherProgram(boolean held) {
        heldByAnother = held;
    }

    /** The next connection waits, as behind another's transaction, until that ends. */
    CountDownLatch anotherBeginsATransaction() {
        CountDownLatch end = new CountDownLatch(1);
        transaction = end;
        return end;
    }

    /** From now on a wait ends at once, and nothing has changed. */
    synchronized void comesBackForNothing() {
        restless = true;
    }

    /** Lets so many waits pass. */
    synchronized void letsPass(int count) {
        ended += count;
        ends.release(count);
    }

    /** Comes back when the wait that the test has not let pass yet has begun. */
    synchronized void awaitWait() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (waits.size() <= ended) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("nobody waits");
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    synchronized int calls() {
        return calls;
    }

    /** How many milliseconds each wait was to last. */
    synchronized List<Long> waits() {
        return List.copyOf(waits);
    }

    @Override
    public NativeLong SCardEstablishContext(
            NativeLong scope, @Nullable Pointer reserved1, @Nullable Pointer reserved2, NativeLongByReference context) {
        return counted(0);
    }

    @Override
    public NativeLong SCardReleaseContext(NativeLong context) {
        return counted(0);
    }

    @Override
    public synchronized NativeLong SCardListReaders(
            NativeLong context, @Nullable Pointer groups, byte @Nullable [] names, NativeLongByReference length) {
        if (readers.isEmpty()) {
            return counted(PcscException.SCARD_E_NO_READERS_AVAILABLE);
        }
        byte[] listed = (String.join("\0", readers.keySet()) + "\0\0").getBytes(StandardCharsets.UTF_8);
        length.setValue(new NativeLong(listed.length));
        if (names != null) {
            System.arraycopy(listed, 0, names, 0, listed.length);
        }
        return counted(0);
    }

    @Override
    public NativeLong SCardGetStatusChange(
            NativeLong context, NativeLong timeout, ReaderState[] states, NativeLong count) {
        counted(0);
        if (isChanged(states)) {
            return new NativeLong(0);
        }
        if (timeout.longValue() > 0) {
            awaitTheEnd(timeout.longValue());
        }
        return new NativeLong(isChanged(states) ? 0 : PcscException.SCARD_E_TIMEOUT);
    }

    private void awaitTheEnd(long millis) {
        synchronized (this) {
            waits.add(millis);
            notifyAll();
        }
        ends.acquireUninterruptibly();
    }

    private synchronized boolean isChanged(ReaderState[] states) {
        boolean changed = restless;
        for (ReaderState each : states) {
            int now = readers.getOrDefault(String.valueOf(each.szReader), 0);
            changed |= each.dwCurrentState.intValue() != now;
            each.dwEventState = new NativeLong(now | SCARD_STATE_CHANGED);
        }
        return changed;
    }

    @Override
    public NativeLong SCardConnect(
            NativeLong context,
            String reader,
            NativeLong share,
            NativeLong protocols,
            NativeLongByReference card,
            NativeLongByReference protocol) {
        awaitTransaction();
        return connect(card);
    }

    private void awaitTransaction() {
        try {
            transaction.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private synchronized NativeLong connect(NativeLongByReference card) {
        if (heldByAnother) {
            return counted(PcscException.SCARD_E_SHARING_VIOLATION);
        }
        if (lastHandle == MOST_HANDLES) {
            return counted(PcscException.SCARD_E_NO_MEMORY);
        }
        handles.add(++lastHandle);
        card.setValue(new NativeLong(lastHandle));
        return counted(0);
    }

    @Override
    public NativeLong SCardReconnect(
            NativeLong card,
            NativeLong share,
            NativeLong protocols,
            NativeLong disposition,
            NativeLongByReference protocol) {
        return known(card);
    }

    @Override
    public NativeLong SCardBeginTransaction(NativeLong card) {
        return known(card);
    }

    @Override
    public NativeLong SCardTransmit(
            NativeLong card,
            IoRequest sent,
            Pointer command,
            NativeLong length,
            @Nullable Pointer received,
            Pointer response,
            NativeLongByReference responseLength) {
        throw new AssertionError("who watches sends no command");
    }

    @Override
    public NativeLong SCardGetAttrib(
            NativeLong card, NativeLong attribute, byte[] value, NativeLongByReference length) {
        return known(card);
    }

    @Override
    public NativeLong SCardDisconnect(NativeLong card, NativeLong disposition) {
        return known(card);
    }

    private synchronized NativeLong known(NativeLong card) {
        return counted(handles.contains(card.longValue()) ? 0 : PcscException.SCARD_E_INVALID_VALUE);
    }

    private synchronized NativeLong counted(int answer) {
        calls++;
        return new NativeLong(answer);
    }
}
