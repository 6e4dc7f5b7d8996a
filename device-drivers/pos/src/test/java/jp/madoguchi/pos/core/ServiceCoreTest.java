package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.xml.parsers.DocumentBuilderFactory;
import jpos.JposConst;
import jpos.JposException;
import jpos.services.SmartCardRWService115;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.xml.sax.InputSource;

/** Lifecycle, power, health and statistics. */
@Timeout(30)
class ServiceCoreTest {
    private final Console console = new Console();
    private final TestDevice device = TestDevice.alone();

    @Test
    void enablingTwiceStartsTheHardwareOnce() throws Exception {
        device.enabled(console).service.setDeviceEnabled(true);
        assertEquals(1, device.starts);
    }

    @Test
    void releasingDisables() throws Exception {
        device.enabled(console).service.release();
        assertFalse(device.service.getDeviceEnabled());
        assertEquals(1, device.stops);
    }

    @Test
    void closingAndDeletingMayHappenAgainAtAnyTime() throws Exception {
        device.enabled(console).service.close();
        device.service.deleteInstance();
        device.service.close();
        assertEquals(1, device.stops);
        assertEquals(JposConst.JPOS_S_CLOSED, device.service.getState());
    }

    @Test
    void hardwareThatDoesNotStartLeavesTheDeviceDisabledAndCanBeTriedAgain() throws Exception {
        device.broken = true;
        JposException refused = assertThrows(JposException.class, () -> device.enabled(console));
        assertEquals(JposConst.JPOS_E_NOHARDWARE, refused.getErrorCode());
        assertEquals("it is broken [Test]; remedy: mend it", refused.getMessage());
        assertFalse(device.service.getDeviceEnabled());
        device.broken = false;
        device.service.setDeviceEnabled(true);
        assertTrue(device.service.getDeviceEnabled());
    }

    @Test
    void aCauseIsSeenByLoggersAndByJavaPos() {
        IllegalStateException cause = new IllegalStateException("wire cut");
        JposException fault = new Faults("Test").of(JposConst.JPOS_E_FAILURE, "it failed", "mend it", cause);
        assertSame(cause, fault.getCause());
        assertSame(cause, fault.getOrigException());
    }

    @Test
    void powerIsUnknownUnlessAskedForBeforeEnabling() throws Exception {
        device.enabled(console);
        assertEquals(JposConst.JPOS_PS_UNKNOWN, device.service.getPowerState());
        assertEquals(JposConst.JPOS_E_ILLEGAL, code(() -> device.service.setPowerNotify(JposConst.JPOS_PN_ENABLED)));
    }

    @Test
    void eachChangeOfPowerIsToldOnce() throws Exception {
        device.opened(console).service.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        device.service.claim(0);
        device.service.setDeviceEnabled(true);
        device.power.online();
        device.power.offOrOffline();
        device.power.offOrOffline();
        device.power.online();
        assertEquals(List.of("status 1", "status 2001", "status 2004", "status 2001"), console.next(4));
        assertEquals(JposConst.JPOS_PS_ONLINE, device.service.getPowerState());
    }

    @Test
    void thePowerIsUnknownFromDisablingOnWhateverIsSeenLater() throws Exception {
        device.opened(console).service.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        device.service.claim(0);
        device.service.setDeviceEnabled(true);
        device.service.setDeviceEnabled(false);
        device.power.offOrOffline();
        assertEquals(JposConst.JPOS_PS_UNKNOWN, device.service.getPowerState());
    }

    @Test
    void anArgumentThatIsNullIsIllegal() throws Exception {
        device.enabled(console);
        assertEquals(JposConst.JPOS_E_ILLEGAL, code(() -> device.service.resetStatistics(null)));
    }

    @Test
    void gettersAnswerWhileTheHardwareHangs() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        device.opened(console).service.claim(0);
        device.starting = () -> {
            hangs.countDown();
            goesOn.await();
        };
        CompletableFuture<Void> enabling = CompletableFuture.runAsync(() -> {
            try {
                device.service.setDeviceEnabled(true);
            } catch (JposException bug) {
                throw new IllegalStateException(bug);
            }
        });
        hangs.await();
        for (Method getter : SmartCardRWService115.class.getMethods()) {
            if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                getter.invoke(device.service);
            }
        }
        goesOn.countDown();
        enabling.get();
    }

    @Test
    void aFaultOfTheServiceItselfSaysWhatToDo() throws Exception {
        JposException told = failure(() -> {
            throw new IllegalStateException("on purpose");
        });
        assertInstanceOf(IllegalStateException.class, told.getOrigException());
    }

    @Test
    void anErrorIsAFaultOfTheServiceToo() throws Exception {
        JposException told = failure(() -> {
            throw new NoClassDefFoundError("a driver");
        });
        assertInstanceOf(NoClassDefFoundError.class, told.getOrigException().getCause());
    }

    private JposException failure(Runnable checking) throws Exception {
        device.enabled(console);
        device.checking = checking;
        JposException told =
                assertThrows(JposException.class, () -> device.service.checkHealth(JposConst.JPOS_CH_INTERNAL));
        assertEquals(JposConst.JPOS_E_FAILURE, told.getErrorCode());
        assertTrue(String.valueOf(told.getMessage()).contains("[Test]; remedy: "), told::toString);
        return told;
    }

    @Test
    void theHealthTextHoldsWhatWasMeasured() throws Exception {
        device.enabled(console).service.checkHealth(JposConst.JPOS_CH_INTERNAL);
        assertEquals("Internal HCheck: Successful: 42 mV", device.service.getCheckHealthText());
    }

    @Test
    void aFailedHealthCheckSaysSoInBothPlaces() throws Exception {
        device.enabled(console);
        device.broken = true;
        assertEquals(JposConst.JPOS_E_FAILURE, code(() -> device.service.checkHealth(JposConst.JPOS_CH_INTERNAL)));
        assertTrue(device.service.getCheckHealthText().startsWith("Internal HCheck: Failed: it is broken"));
    }

    @Test
    void otherLevelsOfHealthAreIllegalAndABusyDeviceIsBusy() throws Exception {
        device.enabled(console);
        for (int level : List.of(JposConst.JPOS_CH_EXTERNAL, JposConst.JPOS_CH_INTERACTIVE)) {
            assertEquals(JposConst.JPOS_E_ILLEGAL, code(() -> device.service.checkHealth(level)));
            assertEquals("", device.service.getCheckHealthText(), "no check was made");
        }
        device.standing.busy(true);
        assertEquals(JposConst.JPOS_S_BUSY, device.service.getState());
        assertEquals(JposConst.JPOS_E_BUSY, code(() -> device.service.checkHealth(JposConst.JPOS_CH_INTERNAL)));
    }

    @Test
    void statisticsAreValidXmlAndCanBeChosen() throws Exception {
        device.enabled(console);
        device.statistics.count(TestDevice.COUNTER);
        String all = statistics("");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(all)));
        assertTrue(all.contains("<Name>SessionCount</Name><Value>1</Value>"), all);
        assertFalse(statistics("U_").contains("M_Knocks"));
        assertFalse(statistics("M_").contains("SessionCount"));
        assertTrue(statistics("M_Knocks,SessionCount").contains("M_Knocks"));
    }

    @Test
    void statisticsCanBeSetAndReset() throws Exception {
        device.enabled(console).service.updateStatistics("SessionCount=7,M_Knocks=3");
        assertTrue(statistics("SessionCount").contains("<Value>7</Value>"));
        device.service.resetStatistics("M_");
        assertTrue(statistics("M_Knocks").contains("<Value>0</Value>"));
        assertTrue(statistics("SessionCount").contains("<Value>7</Value>"));
    }

    @Test
    void anUnknownStatisticIsRefusedAndChangesNothing() throws Exception {
        device.enabled(console);
        JposException refused = assertThrows(
                JposException.class, () -> device.service.updateStatistics("SessionCount=7,NoSuchCount=1"));
        assertEquals(JposConst.JPOS_E_EXTENDED, refused.getErrorCode());
        assertEquals(JposConst.JPOS_ESTATS_ERROR, refused.getErrorCodeExtended());
        assertTrue(statistics("SessionCount").contains("<Value>0</Value>"));
    }

    private String statistics(String names) throws JposException {
        String[] buffer = {names};
        device.service.retrieveStatistics(buffer);
        return buffer[0];
    }

    private static int code(Executable call) {
        return assertThrows(JposException.class, call).getErrorCode();
    }
}
