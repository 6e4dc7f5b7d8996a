package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.assertExtended;
import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.virtual.card.FaultyCard;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A verified PIN never outlives its visit, and the reader never outlives a crash of pcscd without noticing. */
@Timeout(90)
class CardReaderSafetyTest {
    private static final byte[] HASH = new byte[32];

    private final ReaderDesk desk;

    CardReaderSafetyTest(@TempDir Path directory) throws Exception {
        desk = ReaderDesk.in(directory);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aVerifiedPinSigns() throws Exception {
        signIn();
        assertTrue(sign().isPresent());
    }

    @Test
    void aWarmResetForgetsTheVerifiedPin() throws Exception {
        signIn();
        desk.control().writeData(SmartCardRWConst.SC_RESET, 0, "");
        assertTrue(sign().isEmpty());
    }

    @Test
    void enteringRemovalModeForgetsTheVerifiedPinThoughTheCardStaysIn() throws Exception {
        signIn();
        desk.control().beginRemoval(0);
        desk.begin();
        assertTrue(sign().isEmpty());
    }

    @Test
    void releasingTheDeviceForgetsTheVerifiedPin() throws Exception {
        signIn();
        desk.control().release();
        desk.control().claim(0);
        desk.control().setDeviceEnabled(true);
        desk.begin();
        assertTrue(sign().isEmpty());
    }

    @Test
    void aKilledPcscdIsToldAndCostsTheTransactionAndItsReturnIsToldToo() throws Exception {
        signIn();
        desk.daemon().kill();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        assertEquals(JposConst.JPOS_PS_OFF_OFFLINE, desk.control().getPowerState());
        JposException offline = thrownBy(() -> desk.transmit(new byte[] {0, (byte) 0xA4, 0, 0}));
        assertEquals(JposConst.JPOS_E_OFFLINE, offline.getErrorCode());
        desk.slot().remove();
        desk.daemon().startAgain();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_ONLINE));
        desk.slot().insert("adult");
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_CARD_PRESENT));
        assertExtended(
                SmartCardRWConst.JPOS_ESC_TORN, thrownBy(() -> desk.transmit(new byte[] {0, (byte) 0xA4, 0, 0})));
        desk.begin();
        assertTrue(sign().isEmpty());
    }

    @Test
    void aVerifyThatTheCardAnswersWithALengthIsSentOnce() throws Exception {
        RecordingCard card = new RecordingCard("6c01");
        desk.slot().insert("recording", new FaultyCard(card));
        desk.begin();
        byte[] verify = HexFormat.of().parseHex("002000800431323334");
        assertArrayEquals(HexFormat.of().parseHex("6c01"), desk.transmit(verify));
        assertEquals(
                List.of("002000800431323334"),
                card.commands().stream().filter(each -> !each.equals("reset")).toList());
    }

    private void signIn() throws Exception {
        desk.begin("adult");
        JpkiApplication jpki = JpkiApplication.select(desk.channel()).orElseThrow();
        Secret pin = Secret.takeChars("1234".toCharArray());
        assertInstanceOf(PinCheck.Verified.class, jpki.verify(JpkiKey.USER_AUTHENTICATION, pin));
    }

    /** Empty when the card wants its PIN first. */
    private Optional<byte[]> sign() throws CardException {
        return JpkiApplication.select(desk.channel()).orElseThrow().sign(JpkiKey.USER_AUTHENTICATION, HASH);
    }
}
