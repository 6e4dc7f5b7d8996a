package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** One physical device, several that want it. */
@Timeout(30)
class ClaimTest {
    private final ClaimRegistry claims = new ClaimRegistry();
    private final TestDevice holder = new TestDevice("First", claims);
    private final TestDevice other = new TestDevice("Second", claims);

    ClaimTest() throws JposException {
        holder.opened(new Console()).service.claim(0);
        other.opened(new Console());
    }

    @Test
    void aClaimKeepsItsTimeOut() {
        long begin = System.nanoTime();
        assertEquals(JposConst.JPOS_E_TIMEOUT, code(() -> other.service.claim(150)));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        assertTrue(millis >= 150 && millis < 1000, () -> millis + " ms");
    }

    @Test
    void aClaimAtOnceDoesNotWait() {
        assertEquals(JposConst.JPOS_E_TIMEOUT, code(() -> other.service.claim(0)));
    }

    @Test
    void theHolderMayClaimAgain() throws JposException {
        holder.service.claim(0);
        assertTrue(holder.service.getClaimed());
    }

    @Test
    void whoWaitsGetsTheDeviceWhenItIsReleased() throws Exception {
        CompletableFuture<Void> claim = inBackground(() -> other.service.claim(JposConst.JPOS_FOREVER));
        holder.service.release();
        claim.get(10, TimeUnit.SECONDS);
        assertTrue(other.service.getClaimed());
    }

    @Test
    void closingReleases() throws Exception {
        holder.service.close();
        other.service.claim(0);
    }

    @Test
    void closingEndsTheOwnWait() throws Exception {
        CompletableFuture<Void> claim = inBackground(() -> other.service.claim(JposConst.JPOS_FOREVER));
        other.service.close();
        ExecutionException ended = assertThrows(ExecutionException.class, () -> claim.get(10, TimeUnit.SECONDS));
        assertEquals(
                JposConst.JPOS_E_CLOSED,
                assertInstanceOf(JposException.class, ended.getCause()).getErrorCode());
    }

    @Test
    void usingWhatAnotherHoldsIsSaidSo() {
        assertEquals(JposConst.JPOS_E_CLAIMED, code(() -> other.service.setDeviceEnabled(true)));
    }

    @Test
    void releasingWhatIsNotClaimedIsIllegal() {
        assertEquals(JposConst.JPOS_E_ILLEGAL, code(() -> other.service.release()));
    }

    @Test
    void aTimeOutBelowForeverIsIllegal() {
        assertEquals(JposConst.JPOS_E_ILLEGAL, code(() -> other.service.claim(-2)));
    }

    private static int code(Executable call) {
        return assertThrows(JposException.class, call).getErrorCode();
    }

    private static CompletableFuture<Void> inBackground(Executable call) {
        return CompletableFuture.runAsync(() -> {
            try {
                call.execute();
            } catch (Throwable thrown) {
                throw new CompletionException(thrown);
            }
        });
    }
}
