package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class EventPumpTest {
    private final Console console = new Console();
    private final TestDevice device = TestDevice.alone();

    @Test
    void eventsComeInTheOrderInWhichTheyHappened() throws Exception {
        device.opened(console);
        IntStream.range(0, 500).forEach(device.pump::status);
        assertEquals(IntStream.range(0, 500).mapToObj(i -> "status " + i).toList(), console.next(500));
    }

    @Test
    void frozenEventsWaitForTheThaw() throws Exception {
        device.opened(console).service.setFreezeEvents(true);
        device.pump.status(1);
        device.pump.outputComplete(2);
        assertTrue(console.isQuiet());
        device.service.setFreezeEvents(false);
        assertEquals(List.of("status 1", "output 2"), console.next(2));
    }

    @Test
    void dataWaitsUntilItIsAskedForAndComesOnePerRequest() throws Exception {
        device.opened(console);
        device.pump.data(1, () -> {});
        device.pump.data(2, () -> {});
        device.pump.status(3);
        assertEquals(List.of("status 3"), console.next(1));
        assertEquals(2, device.service.getDataCount());
        device.service.setDataEventEnabled(true);
        assertEquals(List.of("data 1"), console.next(1));
        assertFalse(device.service.getDataEventEnabled());
        assertEquals(1, device.service.getDataCount());
    }

    @Test
    void thePropertiesOfADataEventAreSetJustBeforeItIsDelivered() throws Exception {
        AtomicInteger property = new AtomicInteger();
        CompletableFuture<Integer> seen = new CompletableFuture<>();
        device.opened(new Console(event -> seen.complete(property.get())));
        device.pump.data(1, () -> property.set(1));
        assertEquals(0, property.get());
        device.service.setDataEventEnabled(true);
        assertEquals(1, seen.get());
    }

    @Test
    void aFailedInputIsToldAheadOfTheDataThatWaitsAndAgainBehindIt() throws Exception {
        device.opened(console);
        device.pump.data(1, () -> {});
        device.pump.inputError(unreadable(), () -> {});
        device.service.setDataEventEnabled(true);
        assertEquals(List.of("error 111 at 3", "data 1"), console.next(2));
        device.service.setDataEventEnabled(true);
        assertEquals(List.of("error 111 at 2"), console.next(1));
        assertTrue(device.service.getDataEventEnabled());
    }

    @Test
    void aSecondFailureIsNotAnnouncedWhileTheFirstAnnouncementWaits() throws Exception {
        Console reading = new Console(event -> {}, JposConst.JPOS_ER_CONTINUEINPUT);
        device.opened(reading);
        device.pump.data(1, () -> {});
        device.pump.inputError(unreadable(), () -> {});
        device.pump.data(2, () -> {});
        device.pump.inputError(unreadable(), () -> {});
        device.service.setDataEventEnabled(true);
        assertEquals(List.of("error 111 at 3", "data 1"), reading.next(2));
        device.service.setDataEventEnabled(true);
        assertEquals(List.of("error 111 at 2", "data 2"), reading.next(2));
        device.service.setDataEventEnabled(true);
        assertEquals(List.of("error 111 at 2"), reading.next(1));
    }

    @Test
    void clearAsTheAnswerToAFailedInputDropsTheData() throws Exception {
        Console clearing = new Console(event -> {}, JposConst.JPOS_ER_CLEAR);
        device.opened(clearing);
        device.pump.data(1, () -> {});
        device.pump.inputError(unreadable(), () -> {});
        device.service.setDataEventEnabled(true);
        assertEquals(List.of("error 111 at 3"), clearing.next(1));
        device.pump.status(5);
        assertEquals(List.of("status 5"), clearing.next(1));
        assertEquals(0, device.service.getDataCount());
    }

    @Test
    void aListenerThatLastsUntilTheDeviceIsOpenAgainDoesNotDeliverBesideItsSuccessor() throws Exception {
        CountDownLatch reopened = new CountDownLatch(1);
        Set<Thread> deliverers = ConcurrentHashMap.newKeySet();
        device.opened(new Console(event -> {
            try {
                reopened.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }));
        device.pump.status(1);
        device.service.close();
        Console next = new Console(event -> deliverers.add(Thread.currentThread()));
        device.opened(next);
        reopened.countDown();
        IntStream.range(0, 200).forEach(device.pump::status);
        assertEquals(IntStream.range(0, 200).mapToObj(i -> "status " + i).toList(), next.next(200));
        assertEquals(1, deliverers.size());
    }

    @Test
    void nothingIsToldOfADeviceThatCouldNotBeEnabled() throws Exception {
        device.broken = true;
        assertThrows(JposException.class, () -> device.enabled(console));
        device.pump.status(9);
        assertEquals(List.of("status 9"), console.next(1));
    }

    @ParameterizedTest
    @MethodSource("misdeeds")
    void aListenerThatThrowsOrInterruptsHarmsNobodyElse(Runnable misdeed) throws Exception {
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        Console angry = new Console(event -> {
            interrupted.add(Thread.currentThread().isInterrupted());
            misdeed.run();
        });
        device.opened(angry);
        device.pump.status(1);
        assertEquals(List.of("status 1"), angry.next(1));
        device.pump.status(2);
        device.pump.status(3);
        assertEquals(List.of("status 2", "status 3"), angry.next(2));
        assertFalse(interrupted.contains(true));
    }

    static Stream<Runnable> misdeeds() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("on purpose");
                },
                () -> {
                    throw new NoClassDefFoundError("on purpose");
                },
                () -> EventPumpTest.<RuntimeException>throwPastTheCompiler(new IOException("on purpose")),
                () -> Thread.currentThread().interrupt());
    }

    @Test
    void anInterruptThatComesBetweenTwoEventsEndsNothing() throws Exception {
        CompletableFuture<Thread> deliverer = new CompletableFuture<>();
        Console keeping = new Console(event -> deliverer.complete(Thread.currentThread()));
        device.opened(keeping);
        device.pump.status(1);
        while (deliverer.get().getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        deliverer.get().interrupt();
        device.pump.status(2);
        assertEquals(List.of("status 1", "status 2"), keeping.next(2));
    }

    @Test
    void anErrorIsToldEvenWhenItsPropertiesCouldNotBeSet() throws Exception {
        device.opened(console);
        device.pump.outputError(
                unreadable(),
                () -> {
                    throw new IllegalStateException("on purpose");
                },
                response -> {});
        assertEquals(List.of("error 111 at 1"), console.next(1));
    }

    @Test
    void aListenerMayCloseTheDevice() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Console closing = new Console(event -> {
            try {
                device.service.close();
                closed.countDown();
            } catch (JposException bug) {
                throw new IllegalStateException(bug);
            }
        });
        device.enabled(closing);
        assertTrue(closed.await(10, TimeUnit.SECONDS));
        assertEquals(JposConst.JPOS_S_CLOSED, device.service.getState());
    }

    @Test
    void nothingIsToldBeforeEnablingHasReturned() throws Exception {
        Console curious = new Console(event -> {
            assertEquals(Stage.ENABLED, device.standing.stage());
        });
        device.enabled(curious);
        assertEquals(List.of("status 1"), curious.next(1));
    }

    @Test
    void aClosedDeviceTellsNothing() throws Exception {
        device.opened(console).service.setFreezeEvents(true);
        device.pump.status(1);
        device.service.close();
        device.pump.status(2);
        device.service.open("Test", console);
        device.service.setFreezeEvents(false);
        device.pump.status(3);
        assertEquals(List.of("status 3"), console.next(1));
    }

    @SuppressWarnings("unchecked") // the cast is not looked at when it runs: that is the trick
    private static <E extends Throwable> void throwPastTheCompiler(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static JposException unreadable() {
        return new Faults("Test").of(JposConst.JPOS_E_FAILURE, "the card is unreadable", "turn it round");
    }
}
