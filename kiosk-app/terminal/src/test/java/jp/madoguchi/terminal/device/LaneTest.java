package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Lane lane = new Lane("test");
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch wakes = new CountDownLatch(1);

    @AfterEach
    void close() {
        wakes.countDown();
        lane.close();
    }

    @Test
    void whatTheDeviceAnswersIsAnswered() throws JposException {
        assertEquals(Optional.of(1), lane.call(LONG, () -> 1, late -> {}));
    }

    @Test
    void whatTheDeviceRefusesIsThrown() {
        var said = new JposException(JposConst.JPOS_E_OFFLINE);
        assertEquals(
                said,
                assertThrows(
                        JposException.class,
                        () -> lane.call(
                                LONG,
                                () -> {
                                    throw said;
                                },
                                late -> {})));
    }

    @Test
    void aDeviceThatHangsTakesNeitherTheCallerNorTheNextCallWithItAndIsCalledOnceItIsBack() throws Exception {
        var back = new CountDownLatch(1);
        try (Lane told = new Lane("told", back::countDown)) {
            assertEquals(Optional.empty(), told.call(SOON, this::hang, late -> {}));
            var called = new AtomicBoolean();
            assertEquals(Optional.empty(), told.call(LONG, () -> called.getAndSet(true), late -> {}));
            wakes.countDown();
            assertTrue(back.await(LONG.toSeconds(), TimeUnit.SECONDS));
            assertFalse(called.get());
            assertEquals(Optional.of(1), told.call(LONG, () -> 1, late -> {}));
        }
    }

    /** What comes too late is cleared away first. */
    @Test
    void nothingIsCalledUntilWhatCameTooLateIsGivenBack() throws Exception {
        var giving = new CountDownLatch(1);
        var given = new CountDownLatch(1);
        assertEquals(Optional.empty(), lane.call(SOON, this::hang, late -> {
            giving.countDown();
            awaits(given);
        }));
        wakes.countDown();
        assertTrue(giving.await(LONG.toSeconds(), TimeUnit.SECONDS));
        assertEquals(Optional.empty(), lane.call(LONG, () -> 1, late -> {}));
        given.countDown();
    }

    /** However it came back. */
    @Test
    void nothingIsCalledUntilWhatALateCallHasLeftIsClearedAway() throws Exception {
        var clearing = new CountDownLatch(1);
        var cleared = new CountDownLatch(1);
        var back = new CountDownLatch(1);
        Runnable clear = () -> {
            clearing.countDown();
            awaits(cleared);
        };
        try (Lane told = new Lane("told", clear, back::countDown)) {
            Lane.DeviceCall<Integer> failing = () -> {
                hang();
                throw new JposException(JposConst.JPOS_E_FAILURE);
            };
            assertEquals(Optional.empty(), told.call(SOON, failing, late -> {}));
            wakes.countDown();
            assertTrue(clearing.await(LONG.toSeconds(), TimeUnit.SECONDS));
            assertEquals(Optional.empty(), told.call(LONG, () -> 1, late -> {}));
            assertEquals(1, back.getCount());
            cleared.countDown();
            assertTrue(back.await(LONG.toSeconds(), TimeUnit.SECONDS));
            assertEquals(Optional.of(1), told.call(LONG, () -> 1, late -> {}));
        }
    }

    @Test
    void somethingThatIsSentAndDoesNotComeBackStandsInTheWayLikeACall() throws Exception {
        var back = new CountDownLatch(1);
        try (Lane told = new Lane("told", back::countDown)) {
            told.send(SOON, this::hang);
            assertTrue(begun.await(LONG.toSeconds(), TimeUnit.SECONDS));
            assertEquals(Optional.empty(), told.call(SOON.multipliedBy(4), () -> 1, late -> {}));
            assertTrue(told.isStuck());
            wakes.countDown();
            assertTrue(back.await(LONG.toSeconds(), TimeUnit.SECONDS));
            assertEquals(Optional.of(1), told.call(LONG, () -> 1, late -> {}));
        }
    }

    /** What it would tell, nobody asks of a device that was given up for good. */
    @Test
    void aCallThatComesBackAfterTheEndIsToldToNobody() throws Exception {
        var back = new CountDownLatch(1);
        var late = new CountDownLatch(1);
        var told = new Lane("told", back::countDown);
        Lane.DeviceCall<Integer> hung = () -> {
            hang();
            return 1;
        };
        assertEquals(Optional.empty(), told.call(SOON, hung, brought -> late.countDown()));
        told.close();
        wakes.countDown();
        assertTrue(late.await(LONG.toSeconds(), TimeUnit.SECONDS));
        assertEquals(1, back.getCount());
    }

    @Test
    void nothingIsCalledAfterTheEnd() throws JposException {
        lane.close();
        assertEquals(Optional.empty(), lane.call(LONG, () -> 1, late -> {}));
    }

    @Test
    void aCallThatWaitedBehindOneThatHungIsNeverBegunWhenTheDeviceWakes() throws Exception {
        var sent = new AtomicBoolean();
        var hung = inBackground(() -> callQuietly(Duration.ofMillis(300), this::hang));
        assertTrue(begun.await(LONG.toSeconds(), TimeUnit.SECONDS));
        assertEquals(Optional.empty(), lane.call(SOON, () -> sent.getAndSet(true), late -> {}));
        var after = new CountDownLatch(1);
        lane.send(LONG, after::countDown);
        assertEquals(Optional.empty(), hung.get(LONG.toSeconds(), TimeUnit.SECONDS));
        wakes.countDown();
        assertTrue(after.await(LONG.toSeconds(), TimeUnit.SECONDS));
        assertFalse(sent.get());
    }

    @Test
    void aCallThatIsStillWantedIsGivenUpWithTheOneInFrontOfIt() throws Exception {
        var sent = new AtomicBoolean();
        var hung = inBackground(() -> callQuietly(Duration.ofMillis(300), this::hang));
        assertTrue(begun.await(LONG.toSeconds(), TimeUnit.SECONDS));
        var waiting = inBackground(() -> callQuietly(LONG, () -> sent.getAndSet(true)));
        assertEquals(Optional.empty(), hung.get(LONG.toSeconds(), TimeUnit.SECONDS));
        wakes.countDown();
        assertEquals(Optional.empty(), waiting.get(LONG.toSeconds(), TimeUnit.SECONDS));
        assertFalse(sent.get());
    }

    @Test
    void whatComesTooLateIsGivenBack() throws Exception {
        var returned = new CompletableFuture<Boolean>();
        assertEquals(Optional.empty(), lane.call(SOON, this::hang, returned::complete));
        wakes.countDown();
        assertTrue(returned.get(LONG.toSeconds(), TimeUnit.SECONDS));
    }

    /** A control lets through what a vendor's service throws; who has paid must hear of a failure like any other. */
    @Test
    void anErrorOfAVendorsIsAFailureOfTheDevice() {
        JposException said = assertThrows(
                JposException.class,
                () -> lane.call(
                        LONG,
                        () -> {
                            throw new NoClassDefFoundError("com/vendor/Pay");
                        },
                        late -> {}));
        assertEquals(JposConst.JPOS_E_FAILURE, said.getErrorCode());
        assertEquals("its service threw java.lang.NoClassDefFoundError", said.getMessage());
    }

    @Test
    void itIsStuckFromTheCallThatIsGivenUpUntilThatComesBackInWhateverWay() throws Exception {
        var back = new CountDownLatch(1);
        try (Lane told = new Lane("told", back::countDown)) {
            assertEquals(Optional.of(1), told.call(LONG, () -> 1, late -> {}));
            assertFalse(told.isStuck());
            Lane.DeviceCall<Integer> failing = () -> {
                hang();
                throw new JposException(JposConst.JPOS_E_FAILURE);
            };
            assertEquals(Optional.empty(), told.call(SOON, failing, late -> {}));
            assertTrue(told.isStuck());
            assertEquals(1, back.getCount());
            wakes.countDown();
            assertTrue(back.await(LONG.toSeconds(), TimeUnit.SECONDS));
            assertFalse(told.isStuck());
        }
    }

    /** On a thread of its own: the common pool of JDK 25 has a single one on two cores. */
    private static <T> CompletableFuture<T> inBackground(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, task -> new Thread(task, "in the background").start());
    }

    private boolean hang() {
        begun.countDown();
        return awaits(wakes);
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(LONG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private <T> Optional<T> callQuietly(Duration deadline, Lane.DeviceCall<T> call) {
        try {
            return lane.call(deadline, call, late -> {});
        } catch (JposException e) {
            throw new IllegalStateException(e);
        }
    }
}
