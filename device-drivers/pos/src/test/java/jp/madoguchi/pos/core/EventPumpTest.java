package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
        device.pump.data(1);
        device.pump.data(2);
        device.pump.status(3);
        assertEquals(List.of("status 3"), console.next(1));
        assertEquals(2, device.service.getDataCount());
        device.service.setDataEventEnabled(true);
        assertEquals(List.of("data 1"), console.next(1));
        assertFalse(device.service.getDataEventEnabled());
        assertEquals(1, device.service.getDataCount());
    }

    @Test
    void aListenerThatThrowsHarmsNobodyElse() throws Exception {
        Console angry = new Console(event -> {
            throw new IllegalStateException("on purpose");
        });
        device.opened(angry);
        device.pump.status(1);
        device.pump.status(2);
        assertEquals(List.of("status 1", "status 2"), angry.next(2));
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
}
