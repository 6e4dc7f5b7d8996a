package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import jpos.CashChanger;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Something at the port of the changer accepts connections and never says a word. */
@Timeout(30)
class SilentChangerTest {
    private static final String NAME = "SilentChanger";
    private static final String AN_HOUR = "3600000";

    private final ServerSocket machine = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CashChanger control = new CashChanger();

    SilentChangerTest(@TempDir Path folder) throws IOException {
        DroppedDriver.into(folder.resolve("drivers"));
    }

    @AfterEach
    void switchOff() throws IOException {
        machine.close();
    }

    private FutureTask<Void> enabling(String patienceMillis) throws JposException {
        Entries.declare(
                NAME,
                "CashChanger",
                DroppedDriver.FACTORY,
                Map.of("port", String.valueOf(machine.getLocalPort()), "patienceMillis", patienceMillis));
        control.open(NAME);
        control.claim(0);
        var enabling = new FutureTask<Void>(() -> {
            control.setDeviceEnabled(true);
            return null;
        });
        var thread = new Thread(enabling, "enabling");
        thread.setDaemon(true);
        thread.start();
        return enabling;
    }

    private static void assertNoHardware(FutureTask<Void> enabling) {
        var ended = assertThrows(ExecutionException.class, () -> enabling.get(10, TimeUnit.SECONDS));
        var refused = assertInstanceOf(JposException.class, ended.getCause());
        assertEquals(JposConst.JPOS_E_NOHARDWARE, refused.getErrorCode());
    }

    @Test
    void enablingEndsWithThePatience() throws Exception {
        assertNoHardware(enabling("300"));
        control.close();
    }

    @Test
    void closingDoesNotWaitForThePatienceOfEnabling() throws Exception {
        FutureTask<Void> enabling = enabling(AN_HOUR);
        machine.accept();
        control.close();
        assertNoHardware(enabling);
        assertEquals(JposConst.JPOS_S_CLOSED, control.getState());
    }
}
