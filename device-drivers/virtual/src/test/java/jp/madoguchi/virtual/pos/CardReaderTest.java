package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.assertExtended;
import static jp.madoguchi.virtual.pos.Thrown.text;
import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The SmartCardRW service on a real pcscd, through the control only: insertion, commands, removal. */
@Timeout(90)
class CardReaderTest {
    private static final byte[] SELECT_JPKI = {
        0x00,
        (byte) 0xA4,
        0x04,
        0x0C,
        0x0A,
        (byte) 0xD3,
        (byte) 0x92,
        (byte) 0xF0,
        0x00,
        0x26,
        0x01,
        0x00,
        0x00,
        0x00,
        0x01
    };

    private final ReaderDesk desk;

    CardReaderTest(@TempDir Path directory) throws Exception {
        desk = ReaderDesk.in(directory);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void anEmptyReaderIsEnabledAndSaysSo() throws Exception {
        assertEquals(
                List.of(JposConst.JPOS_SUE_POWER_ONLINE, SmartCardRWConst.SC_SUE_NO_CARD),
                desk.events().next(2));
        assertEquals(0, desk.control().getSCPresentSensor());
    }

    @Test
    void comingAndGoingOfACardIsTold() throws Exception {
        desk.events().next(2);
        desk.slot().insert("adult");
        assertEquals(
                List.of(SmartCardRWConst.SC_SUE_CARD_PRESENT), desk.events().next(1));
        assertEquals(1, desk.control().getSCPresentSensor());
        desk.slot().remove();
        assertEquals(List.of(SmartCardRWConst.SC_SUE_NO_CARD), desk.events().next(1));
    }

    @Test
    void waitingForACardEndsWithTheTimeAndMayBeRepeated() throws Exception {
        JposException late = thrownBy(() -> desk.control().beginInsertion(200));
        assertEquals(JposConst.JPOS_E_TIMEOUT, late.getErrorCode());
        CompletableFuture<Void> insertion =
                PrinterDesk.inBackground(() -> desk.control().beginInsertion(ReaderDesk.LONG));
        desk.slot().insert("adult");
        insertion.get(10, TimeUnit.SECONDS);
        desk.control().endInsertion();
        assertTrue(desk.control().getTransactionInProgress());
    }

    @Test
    void aCommandComesBackAsItsAnswer() throws Exception {
        desk.begin("adult");
        byte[] response = desk.transmit(SELECT_JPKI);
        assertEquals((byte) 0x90, response[response.length - 2]);
    }

    @Test
    void aStatusWordOfTheCardIsAnAnswerAndNoException() throws Exception {
        desk.begin("not-jpki");
        assertEquals(0x6A, desk.transmit(SELECT_JPKI)[0]);
    }

    @Test
    void charactersThatAreNoBytesNeverReachTheCard() throws Exception {
        desk.begin("adult");
        String mangled = new String(SELECT_JPKI, StandardCharsets.UTF_8);
        JposException refused = thrownBy(() -> desk.control()
                .readData(SmartCardRWConst.SC_READ_DATA, new int[] {mangled.length()}, new String[] {mangled}));
        assertEquals(JposConst.JPOS_E_ILLEGAL, refused.getErrorCode());
    }

    @Test
    void endingInsertionWithoutACardSaysSo() throws Exception {
        desk.control().beginInsertion(0);
        assertExtended(
                SmartCardRWConst.JPOS_ESC_NO_CARD, thrownBy(() -> desk.control().endInsertion()));
        assertEquals(
                JposConst.JPOS_E_ILLEGAL,
                thrownBy(() -> desk.control().endInsertion()).getErrorCode());
    }

    @Test
    void aCardPulledInTheMiddleIsTornAndStaysSoWhenItComesBack() throws Exception {
        desk.begin("adult");
        desk.transmit(SELECT_JPKI);
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_CARD_PRESENT));
        desk.slot().remove();
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_NO_CARD));
        assertFalse(desk.control().getTransactionInProgress());
        assertExtended(SmartCardRWConst.JPOS_ESC_NO_CARD, thrownBy(() -> desk.transmit(SELECT_JPKI)));
        desk.slot().insert("adult");
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_CARD_PRESENT));
        assertExtended(SmartCardRWConst.JPOS_ESC_TORN, thrownBy(() -> desk.transmit(SELECT_JPKI)));
        desk.begin();
        desk.transmit(SELECT_JPKI);
    }

    @Test
    void aCardThatLeavesDuringACommandIsTorn() throws Exception {
        desk.begin("adult");
        desk.slot().tearBefore(1);
        JposException torn = thrownBy(() -> desk.transmit(SELECT_JPKI));
        assertExtended(SmartCardRWConst.JPOS_ESC_TORN, torn);
        assertFalse(desk.control().getTransactionInProgress());
    }

    @Test
    void removalModeEndsWhenTheCardIsTaken() throws Exception {
        desk.begin("adult");
        desk.control().beginRemoval(0);
        assertFalse(desk.control().getTransactionInProgress());
        assertEquals(
                JposConst.JPOS_E_TIMEOUT,
                thrownBy(() -> desk.control().beginRemoval(100)).getErrorCode());
        CompletableFuture<Void> removal =
                PrinterDesk.inBackground(() -> desk.control().beginRemoval(ReaderDesk.LONG));
        desk.slot().remove();
        removal.get(10, TimeUnit.SECONDS);
        desk.control().endRemoval();
    }

    @Test
    void closingFromAnotherThreadEndsTheWaitForACard() throws Exception {
        CompletableFuture<Void> insertion =
                PrinterDesk.inBackground(() -> desk.control().beginInsertion(JposConst.JPOS_FOREVER));
        desk.control().setDeviceEnabled(false);
        ExecutionException ended = assertThrows(ExecutionException.class, () -> insertion.get(5, TimeUnit.SECONDS));
        assertEquals(
                JposConst.JPOS_E_DISABLED,
                assertInstanceOf(JposException.class, ended.getCause()).getErrorCode());
    }

    @Test
    void aReaderThatDoesNotExistIsNamedWhenEnabling() throws Exception {
        desk.control().close();
        JposException missing = thrownBy(() -> desk.open("No such reader"));
        assertEquals(JposConst.JPOS_E_NOHARDWARE, missing.getErrorCode());
        assertTrue(text(missing).contains("No such reader"), () -> text(missing));
    }

    @Test
    void twoReadersAreTwoSlots() throws Exception {
        desk.control().close();
        desk.open("Virtual PCD 00 01|Virtual PCD 00 00");
        assertEquals(3, desk.control().getCapSCSlots());
        desk.slot().insert("adult");
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_CARD_PRESENT));
        assertEquals(2, desk.control().getSCPresentSensor());
        desk.control().setSCSlot(2);
        desk.begin();
        desk.transmit(SELECT_JPKI);
        assertEquals(
                JposConst.JPOS_E_ILLEGAL,
                thrownBy(() -> desk.control().setSCSlot(1)).getErrorCode());
    }
}
