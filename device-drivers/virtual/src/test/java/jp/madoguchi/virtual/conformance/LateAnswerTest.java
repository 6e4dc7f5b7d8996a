package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import jp.madoguchi.virtual.changer.VirtualChanger;
import jp.madoguchi.virtual.pos.StatusRecorder;
import jpos.CashChanger;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A changer says too late what it has done: when its driver waits for the answer to something else. */
@Timeout(30)
class LateAnswerTest {
    private static final String NAME = "LateChanger";

    private final VirtualChanger machine;
    private final CashChanger control = new CashChanger();
    private final StatusRecorder statuses = new StatusRecorder();

    LateAnswerTest(@TempDir Path folder) throws Exception {
        machine = VirtualChanger.start(0, folder.resolve("changer.properties"));
        DroppedDriver.into(folder.resolve("drivers"));
        Entries.declare(
                NAME,
                "CashChanger",
                DroppedDriver.FACTORY,
                Map.of("port", String.valueOf(machine.port()), "patienceMillis", "500"));
        control.addStatusUpdateListener(statuses);
        control.open(NAME);
        control.claim(0);
        control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        control.setDeviceEnabled(true);
    }

    @AfterEach
    void switchOff() throws Exception {
        control.close();
        machine.close();
    }

    @Test
    void itIsNotTakenForTheAnswerToTheNextRequest() throws Exception {
        control.beginDeposit();
        machine.answerLate();
        var refused = assertThrows(JposException.class, () -> control.readCashCounts(new String[1], new boolean[1]));
        assertEquals(JposConst.JPOS_E_OFFLINE, refused.getErrorCode());
        assertThrows(JposException.class, control::fixDeposit);
        assertEquals(0, control.getDepositAmount());
    }

    @Test
    void theNextRequestsAreAnsweredOverANewLine() throws Exception {
        machine.answerLate();
        assertThrows(JposException.class, () -> control.readCashCounts(new String[1], new boolean[1]));
        assertTrue(statuses.awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        assertTrue(statuses.awaits(JposConst.JPOS_SUE_POWER_ONLINE));
        control.beginDeposit();
        assertTrue(machine.insert(100));
        control.fixDeposit();
        assertEquals(100, control.getDepositAmount());
    }
}
