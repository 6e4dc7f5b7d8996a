package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** Calls after which no event comes, made while one is at the listeners. */
@Timeout(30)
class SilenceTest {
    private final Console console = new Console();
    private final TestDevice device = TestDevice.alone();

    @Test
    void freezingReturnsWhenTheListenerThatRunsIsDone() throws Exception {
        returnsWhenTheListenerIsDone(() -> device.service.setFreezeEvents(true), () -> device.pump.status(1));
    }

    @Test
    void closingReturnsWhenTheListenerThatRunsIsDone() throws Exception {
        returnsWhenTheListenerIsDone(() -> device.service.close(), () -> device.pump.status(1));
    }

    @Test
    void noLongerAskingForDataReturnsWhenTheListenerOfTheDataIsDone() throws Exception {
        returnsWhenTheListenerIsDone(() -> device.service.setDataEventEnabled(false), this::dataThatIsAskedFor);
    }

    @Test
    void clearingInputReturnsWhenTheListenerOfTheDataIsDone() throws Exception {
        returnsWhenTheListenerIsDone(device.pump::discardInput, this::dataThatIsAskedFor);
    }

    @Test
    void clearingInputDoesNotWaitForTheListenerOfAStatus() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        device.opened(new Console(event -> {
            entered.countDown();
            await(leave);
        }));
        device.pump.status(1);
        entered.await();
        assertTimeout(Duration.ofMillis(Delivery.PATIENCE_MILLIS / 2), device.pump::discardInput);
        leave.countDown();
    }

    @Test
    void aListenerThatNeedsTheCallerHoldsItUpForASecondOnly() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch frozen = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        device.opened(new Console(event -> {
            entered.countDown();
            await(frozen);
            left.countDown();
        }));
        device.pump.status(1);
        entered.await();
        device.service.setFreezeEvents(true);
        frozen.countDown();
        assertTrue(left.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aListenerMayFreezeItsOwnEvents() throws Exception {
        CompletableFuture<Long> millis = new CompletableFuture<>();
        device.opened(new Console(event -> {
            long begin = System.nanoTime();
            try {
                device.service.setFreezeEvents(true);
            } catch (JposException bug) {
                millis.completeExceptionally(bug);
            }
            millis.complete(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        }));
        device.pump.status(1);
        assertTrue(millis.get() < Delivery.PATIENCE_MILLIS);
    }

    @Test
    void aListenerOfADeviceThatIsBeingClosedIsNotLeftWaitingForIt() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CompletableFuture<Integer> refused = new CompletableFuture<>();
        device.enabled(console);
        console.next(1);
        device.service.close();
        device.opened(new Console(event -> {
                    entered.countDown();
                    while (device.standing.stage() != Stage.CLOSED) {
                        Thread.onSpinWait();
                    }
                    refused.complete(assertThrows(JposException.class, () -> device.service.setDeviceEnabled(false))
                            .getErrorCode());
                }))
                .service
                .claim(0);
        device.pump.status(1);
        entered.await();
        device.service.close();
        assertEquals(JposConst.JPOS_E_CLOSED, refused.getNow(0));
    }

    private void dataThatIsAskedFor() throws JposException {
        device.pump.data(1, () -> {});
        device.service.setDataEventEnabled(true);
    }

    /** Begins the call while a listener is at work on an event, and looks whether it returns before that. */
    private void returnsWhenTheListenerIsDone(Executable call, Executable event) throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        AtomicBoolean left = new AtomicBoolean();
        device.opened(new Console(seen -> {
            entered.countDown();
            await(leave);
            left.set(true);
        }));
        run(event);
        entered.await();
        AtomicBoolean leftBefore = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            run(call);
            leftBefore.set(left.get());
        });
        caller.start();
        while (caller.getState() != Thread.State.TIMED_WAITING && caller.isAlive()) {
            Thread.onSpinWait();
        }
        leave.countDown();
        caller.join();
        assertTrue(leftBefore.get());
    }

    private static void run(Executable step) {
        try {
            step.execute();
        } catch (Throwable bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
