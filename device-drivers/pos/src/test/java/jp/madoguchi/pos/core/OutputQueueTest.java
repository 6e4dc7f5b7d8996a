package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Output that the caller waits for, and output that is queued. */
@Timeout(30)
class OutputQueueTest {
    private final Console console = new Console();
    private final TestDevice device = TestDevice.alone();

    @Test
    void outputThatIsWaitedForFiresNothing() throws Exception {
        device.enabled(console);
        console.next(1);
        device.outputs.perform(() -> assertEquals(JposConst.JPOS_S_BUSY, device.service.getState()));
        device.pump.status(7);
        assertEquals(List.of("status 7"), console.next(1));
        assertEquals(JposConst.JPOS_S_IDLE, device.service.getState());
    }

    @Test
    void queuedOutputIsMadeInOrderAndEachIsToldOfOnce() throws Exception {
        device.enabled(console);
        console.next(1);
        List<String> made = new CopyOnWriteArrayList<>();
        CountDownLatch begin = new CountDownLatch(1);
        device.outputs.submit(() -> {
            await(begin);
            made.add("a");
        });
        device.outputs.submit(() -> made.add("b"));
        assertEquals(JposConst.JPOS_S_BUSY, device.service.getState());
        assertEquals(2, device.service.getOutputID());
        begin.countDown();
        assertEquals(List.of("output 1", "output 2"), console.next(2));
        assertEquals(List.of("a", "b"), made);
    }

    @Test
    void theDeviceIsIdleWhenTheLastOutputIsTold() throws Exception {
        AtomicInteger state = new AtomicInteger();
        CountDownLatch told = new CountDownLatch(1);
        device.enabled(new Console(event -> {
            if (event.startsWith("output")) {
                state.set(device.standing.activity().state());
                told.countDown();
            }
        }));
        device.outputs.submit(() -> {});
        told.await();
        assertEquals(JposConst.JPOS_S_IDLE, state.get());
    }

    @Test
    void aFailedOutputStopsTheQueueAndIsRepeatedOnRetry() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        device.enabled(console);
        console.next(1);
        device.outputs.submit(() -> {
            if (tries.incrementAndGet() < 3) {
                throw broken();
            }
        });
        device.outputs.submit(() -> {});
        assertEquals(List.of("error 111 at 1", "error 111 at 1", "output 1", "output 2"), console.next(4));
        assertEquals(3, tries.get());
    }

    @Test
    void anOutputInWhichTheServiceBreaksDownIsAFailedOneAndTheNextIsMade() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        device.enabled(console);
        console.next(1);
        device.outputs.submit(() -> {
            if (tries.incrementAndGet() < 2) {
                Thread.currentThread().interrupt();
                throw new NoClassDefFoundError("on purpose");
            }
        });
        device.outputs.submit(() -> {});
        assertEquals(List.of("error 111 at 1", "output 1", "output 2"), console.next(3));
    }

    @Test
    void clearAsTheAnswerDropsWhatIsOutstandingAndEndsTheErrorState() throws Exception {
        Console clearing = new Console(event -> {}, JposConst.JPOS_ER_CLEAR);
        device.enabled(clearing);
        clearing.next(1);
        CountDownLatch begin = new CountDownLatch(1);
        device.outputs.submit(() -> {
            await(begin);
            throw broken();
        });
        device.outputs.submit(() -> {});
        begin.countDown();
        assertEquals(List.of("error 111 at 1"), clearing.next(1));
        assertTrue(device.standing.await(10_000, Stage.ENABLED, () -> device.standing.activity() == Activity.IDLE));
        device.outputs.submit(() -> {});
        assertEquals(List.of("output 3"), clearing.next(1));
    }

    @Test
    void whileAnErrorWaitsForItsAnswerTheStateIsErrorAndItsPropertiesAreAsBefore() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        device.enabled(console).service.setFreezeEvents(true);
        device.outputs.submit(() -> {
            failed.countDown();
            throw broken();
        });
        failed.await();
        while (device.service.getState() != JposConst.JPOS_S_ERROR) {
            Thread.onSpinWait();
        }
        assertEquals("", device.shown);
        device.outputs.clear();
        assertEquals(JposConst.JPOS_S_IDLE, device.service.getState());
        device.service.setFreezeEvents(false);
        device.pump.status(9);
        assertEquals(List.of("status 1", "status 9"), console.next(2));
    }

    @Test
    void thePropertiesOfAnErrorAreSetWhenItsEventIsDelivered() throws Exception {
        Console looking = new Console(
                event -> {
                    if (event.startsWith("error")) {
                        assertEquals("out of paper [Test]; remedy: fill it", device.shown);
                    }
                },
                JposConst.JPOS_ER_CLEAR);
        device.enabled(looking);
        device.outputs.submit(() -> {
            throw broken();
        });
        looking.next(2);
        assertEquals("out of paper [Test]; remedy: fill it", device.shown);
    }

    @Test
    void disablingDropsWhatIsOutstanding() throws Exception {
        device.enabled(console);
        console.next(1);
        CountDownLatch begin = new CountDownLatch(1);
        device.outputs.submit(() -> await(begin));
        device.service.setDeviceEnabled(false);
        begin.countDown();
        device.service.setDeviceEnabled(true);
        device.outputs.submit(() -> {});
        assertEquals(List.of("status 2", "output 2"), console.next(2));
    }

    @Test
    void whatIsWaitedForDoesNotOvertakeWhatIsQueued() throws Exception {
        device.enabled(console);
        CountDownLatch begin = new CountDownLatch(1);
        device.outputs.submit(() -> await(begin));
        JposException busy = assertThrows(JposException.class, () -> device.outputs.perform(() -> {}));
        assertEquals(JposConst.JPOS_E_BUSY, busy.getErrorCode());
        begin.countDown();
    }

    @Test
    void aFlagWhenIdleIsToldOnceAndAfterTheOutput() throws Exception {
        device.enabled(console);
        console.next(1);
        CountDownLatch begin = new CountDownLatch(1);
        device.outputs.submit(() -> await(begin));
        device.idle.setFlagWhenIdle(true);
        begin.countDown();
        assertEquals(List.of("output 1", "status " + TestDevice.IDLE), console.next(2));
        device.outputs.submit(() -> {});
        device.pump.status(7);
        assertTrue(!console.next(2).contains("status " + TestDevice.IDLE));
    }

    private static JposException broken() {
        return new Faults("Test").of(JposConst.JPOS_E_FAILURE, "out of paper", "fill it");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
