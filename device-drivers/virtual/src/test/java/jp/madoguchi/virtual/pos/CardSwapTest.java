package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.madoguchi.card.jpki.JpkiApplication;
import jpos.SmartCardRWConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A card is told however soon it follows the one before, also where pcscd itself overlooks it. */
@Timeout(300)
class CardSwapTest {
    private static final int LONGEST_SWAP_MILLIS = 500;
    private static final int SHORT_SWAP_MILLIS = 20;
    private static final int STEP_MILLIS = 10;

    private final ReaderDesk desk;

    CardSwapTest(@TempDir Path directory) throws Exception {
        desk = ReaderDesk.in(directory);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    /** In the quick run only the soonest, which is where pcscd trips. */
    @Test
    void aCardIsToldHoweverSoonItFollowsOneThatWasPulledJustBeforeItWasLetGoOf() throws Exception {
        int longest = Boolean.getBoolean("madoguchi.full") ? LONGEST_SWAP_MILLIS : SHORT_SWAP_MILLIS;
        comes("adult");
        for (int millis = 0; millis <= longest; millis += STEP_MILLIS) {
            swaps(millis);
        }
    }

    private void comes(String persona) throws Exception {
        desk.begin(persona);
        assertTrue(desk.events().awaits(SmartCardRWConst.SC_SUE_CARD_PRESENT));
    }

    private void swaps(int millis) throws Exception {
        desk.slot().remove();
        desk.control().beginRemoval(0);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        desk.slot().insert("child");
        assertEquals(
                List.of(SmartCardRWConst.SC_SUE_NO_CARD, SmartCardRWConst.SC_SUE_CARD_PRESENT),
                desk.events().next(2),
                () -> "after " + millis + " ms");
        desk.begin();
        assertTrue(JpkiApplication.select(desk.channel()).isPresent());
    }
}
