package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.assertExtended;
import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.virtual.card.FaultyCard;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A card that hangs blocks whoever calls it or its reader: told in time, survived, and nothing given up is done later. */
@Timeout(90)
class HungCardTest {
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(3);
    private static final byte[] READ = HexFormat.of().parseHex("00b0000004");
    private static final byte[] VERIFY = HexFormat.of().parseHex("002000800431323334");

    private final ReaderDesk desk;
    private final RecordingCard card = new RecordingCard("9000");

    HungCardTest(@TempDir Path directory) throws Exception {
        desk = ReaderDesk.in(directory);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void anIdleCardThatHangsIsToldInTimeAndSoIsItsReturn() throws Exception {
        desk.slot().insert("recording", new FaultyCard(card));
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_CARD_PRESENT));
        hangsAndIsTold();
        assertEquals(
                JposConst.JPOS_E_OFFLINE, thrownBy(() -> desk.transmit(READ)).getErrorCode());
        wakesAndIsTold();
        desk.begin();
        desk.transmit(READ);
    }

    @Test
    void aCardThatHangsInATransactionIsToldInTimeThoughNobodyCommandsIt() throws Exception {
        begin();
        hangsAndIsTold();
        wakesAndIsTold();
        assertExtended(SmartCardRWConst.JPOS_ESC_TORN, thrownBy(() -> desk.transmit(READ)));
        desk.begin();
        desk.transmit(READ);
    }

    @Test
    void aCommandThatHangsIsFollowedByAResetWhenTheCardWakes() throws Exception {
        begin();
        desk.slot().hang();
        CompletableFuture<Void> verify = PrinterDesk.inBackground(() -> desk.transmit(VERIFY));
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        assertFalse(verify.isDone());
        wakesAndIsTold();
        desk.begin();
        desk.transmit(READ);
        List<String> after = card.commands();
        after = after.subList(after.indexOf("002000800431323334"), after.size());
        assertTrue(
                after.indexOf("reset") > 0 && after.indexOf("reset") < after.indexOf("00b0000004"), after.toString());
    }

    @Test
    void aCommandThatWaitedItsTurnBehindAHungOneIsNeverSent() throws Exception {
        begin();
        desk.slot().hang();
        CompletableFuture<Void> first = PrinterDesk.inBackground(() -> desk.transmit(READ));
        assertThrows(TimeoutException.class, () -> first.get(300, TimeUnit.MILLISECONDS));
        CompletableFuture<Void> verify = PrinterDesk.inBackground(() -> desk.transmit(VERIFY));
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        desk.slot().wake();
        ExecutionException refused = assertThrows(ExecutionException.class, () -> verify.get(10, TimeUnit.SECONDS));
        assertInstanceOf(JposException.class, refused.getCause());
        desk.begin();
        desk.transmit(READ);
        assertFalse(card.commands().contains("002000800431323334"), () -> card.commands()
                .toString());
    }

    @Test
    void disablingTheDeviceWhileACommandHangsReturns() throws Exception {
        begin();
        desk.slot().hang();
        CompletableFuture<Void> command = PrinterDesk.inBackground(() -> desk.transmit(READ));
        assertThrows(TimeoutException.class, () -> command.get(100, TimeUnit.MILLISECONDS));
        PrinterDesk.inBackground(() -> desk.control().setDeviceEnabled(false)).get(5, TimeUnit.SECONDS);
        assertFalse(command.isDone());
    }

    @Test
    void aCardThatOnlyTakesItsTimeHangsNot() throws Exception {
        begin();
        desk.slot().hang();
        CompletableFuture<Void> command = PrinterDesk.inBackground(() -> desk.transmit(READ));
        assertThrows(TimeoutException.class, () -> command.get(1500, TimeUnit.MILLISECONDS));
        desk.slot().wake();
        command.get(5, TimeUnit.SECONDS);
        assertEquals(JposConst.JPOS_PS_ONLINE, desk.control().getPowerState());
        desk.transmit(READ);
    }

    private void begin() throws Exception {
        desk.slot().insert("recording", new FaultyCard(card));
        desk.begin();
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_CARD_PRESENT));
    }

    private void hangsAndIsTold() throws InterruptedException {
        long hung = System.nanoTime();
        desk.slot().hang();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_NO_CARD));
        Duration told = Duration.ofNanos(System.nanoTime() - hung);
        assertTrue(told.compareTo(TOLD_WITHIN) < 0, told.toString());
    }

    private void wakesAndIsTold() throws InterruptedException {
        desk.slot().wake();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_ONLINE));
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_CARD_PRESENT));
    }
}
