package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.assertExtended;
import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.card.VirtualCard;
import jpos.JposConst;
import jpos.SmartCardRWConst;
import jpos.events.DataEvent;
import jpos.events.ErrorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Something in the reader that does not answer as a card: bent contacts, or the wrong way round. */
@Timeout(90)
class UnreadableCardTest {
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final ReaderDesk desk;

    UnreadableCardTest(@TempDir Path directory) throws Exception {
        desk = ReaderDesk.in(directory);
        desk.control()
                .addErrorListener((ErrorEvent event) -> told.add("error " + event.getErrorCode() + "/"
                        + event.getErrorCodeExtended() + " locus " + event.getErrorLocus() + " usually "
                        + event.getErrorResponse()));
        desk.control().addDataListener((DataEvent event) -> told.add("data"));
        desk.slot().insert("unreadable", new FaultyCard(new Unreadable()));
        desk.control().beginInsertion(ReaderDesk.LONG);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void itIsToldByAnInputErrorInPlaceOfTheData() throws Exception {
        desk.control().setDataEventEnabled(true);
        assertExtended(SmartCardRWConst.JPOS_ESC_READ, thrownBy(desk.control()::endInsertion));
        assertEquals(
                "error " + JposConst.JPOS_E_EXTENDED + "/" + SmartCardRWConst.JPOS_ESC_READ + " locus "
                        + JposConst.JPOS_EL_INPUT + " usually " + JposConst.JPOS_ER_CLEAR,
                told.poll(10, TimeUnit.SECONDS));
        desk.begin("adult");
        assertEquals("data", told.poll(10, TimeUnit.SECONDS), "the next card");
    }

    @Test
    void theErrorWaitsForDataEventEnabledAndIsForgottenByTheNextInsertion() throws Exception {
        assertExtended(SmartCardRWConst.JPOS_ESC_READ, thrownBy(desk.control()::endInsertion));
        desk.begin("adult");
        desk.control().setDataEventEnabled(true);
        assertEquals("data", told.poll(10, TimeUnit.SECONDS));
        assertTrue(List.copyOf(told).isEmpty(), told::toString);
    }

    /** Its answer to reset begins with no TS that ISO/IEC 7816-3 knows. */
    private static final class Unreadable implements VirtualCard {
        @Override
        public byte[] atr() {
            return new byte[] {0x00, 0x00};
        }

        @Override
        public Optional<byte[]> transmit(byte[] command) {
            return Optional.empty();
        }

        @Override
        public void reset() {
            // There is nothing to forget.
        }
    }
}
