package jp.madoguchi.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.pageprinter.IppPagePrinterFactory;
import jp.madoguchi.pos.receiptprinter.EscPosReceiptPrinterFactory;
import jp.madoguchi.pos.smartcard.SmartCardRwFactory;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.services.BaseService;
import jpos.services.EventCallbacks;
import jpos.services.POSPrinterService115;
import jpos.services.SmartCardRWService115;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every call of both contracts in every stage that needs no hardware. */
class StateMatrixTest {
    private static final Set<String> ALWAYS = Set.of("open", "close", "deleteInstance", "getState");
    private static final Set<String> NEED_CLAIM = Set.of(
            "setDeviceEnabled",
            "clearInput",
            "clearInputProperties",
            "clearOutput",
            "retrieveStatistics",
            "resetStatistics",
            "updateStatistics",
            "setInterfaceMode",
            "setIsoEmvMode",
            "setSCSlot");
    private static final Set<String> CARD_CALLS = Set.of(
            "checkHealth",
            "beginInsertion",
            "endInsertion",
            "beginRemoval",
            "endRemoval",
            "readData",
            "writeData",
            "getSCPresentSensor");
    private static final Set<String> PAGE_CALLS = Set.of(
            "checkHealth",
            "beginInsertion",
            "endInsertion",
            "beginRemoval",
            "endRemoval",
            "printMemoryBitmap",
            "getSlpEmpty",
            "getSlpNearEnd",
            "getCoverOpen",
            "getSlpCartridgeState");
    private static final Set<String> RECEIPT_CALLS = Set.of(
            "checkHealth",
            "printNormal",
            "printImmediate",
            "printBarCode",
            "validateData",
            "cutPaper",
            "transactionPrint",
            "setCharacterSet",
            "getRecEmpty",
            "getRecNearEnd",
            "getCoverOpen");

    private static final List<String> PARTS = List.of(
            "core.ServiceCore",
            "core.IdleFlag",
            "core.OutputQueue",
            "core.EventPump",
            "core.PowerReport",
            "core.Statistics",
            "smartcard.CardCalls",
            "smartcard.CardProperties",
            "printing.ErrorReport",
            "printing.MapMode",
            "receiptprinter.ReceiptProperties",
            "receiptprinter.ReceiptSensors",
            "receiptprinter.ReceiptStation",
            "pageprinter.PageProperties",
            "pageprinter.SheetPrinting",
            "pageprinter.SlipSensors",
            "pageprinter.SlipStation");

    enum Device {
        READER(SmartCardRWService115.class),
        PRINTER(POSPrinterService115.class),
        RECEIPTS(POSPrinterService115.class);

        private final Class<? extends BaseService> contract;

        Device(Class<? extends BaseService> contract) {
            this.contract = contract;
        }

        BaseService make() throws JposException {
            return contract.cast(
                    switch (this) {
                        case READER -> new SmartCardRwFactory().createInstance("M", entry("SmartCardRW", Map.of()));
                        case PRINTER ->
                            new IppPagePrinterFactory()
                                    .createInstance(
                                            "M", entry("POSPrinter", Map.of("printerUri", "ipp://localhost/p")));
                        case RECEIPTS ->
                            new EscPosReceiptPrinterFactory()
                                    .createInstance(
                                            "M", entry("POSPrinter", Map.of("printerUri", "tcp://localhost:9100")));
                    });
        }

        boolean needsEnabling(String call) {
            Set<String> calls =
                    switch (this) {
                        case READER -> CARD_CALLS;
                        case PRINTER -> PAGE_CALLS;
                        case RECEIPTS -> RECEIPT_CALLS;
                    };
            return calls.contains(call);
        }

        private static JposEntry entry(String category, Map<String, String> properties) {
            return TestEntries.entry("M", category, Object.class, properties);
        }

        List<Method> calls() {
            return Stream.of(contract.getMethods())
                    .filter(call -> !ALWAYS.contains(call.getName()))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedDeviceRefusesEverything(Device device) throws Exception {
        BaseService service = device.make();
        for (Method call : device.calls()) {
            assertEquals(JposConst.JPOS_E_CLOSED, code(service, call), call::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnclaimedDeviceAnswersQuestionsOnly(Device device) throws Exception {
        for (Method call : device.calls()) {
            BaseService service = device.make();
            service.open("M", silent());
            boolean needsClaim = NEED_CLAIM.contains(call.getName()) || device.needsEnabling(call.getName());
            assertEquals(needsClaim, code(service, call) == JposConst.JPOS_E_NOTCLAIMED, call::toString);
            service.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDisabledDeviceDoesNotWork(Device device) throws Exception {
        for (Method call : device.calls()) {
            if (call.getName().equals("setDeviceEnabled")) {
                continue;
            }
            BaseService service = device.make();
            service.open("M", silent());
            service.claim(0);
            boolean needsEnabling = device.needsEnabling(call.getName());
            assertEquals(needsEnabling, code(service, call) == JposConst.JPOS_E_DISABLED, call::toString);
            service.close();
        }
    }

    @Test
    void everyAnswerOfOursBearsTheNameOfACall() throws Exception {
        Set<String> calls = new TreeSet<>();
        for (Device device : Device.values()) {
            Stream.of(device.contract.getMethods())
                    .map(StateMatrixTest::signature)
                    .forEach(calls::add);
        }
        for (String part : PARTS) {
            List<String> answers = Stream.of(
                            Class.forName("jp.madoguchi.pos." + part).getMethods())
                    .filter(method -> method.isAnnotationPresent(Needs.class))
                    .map(StateMatrixTest::signature)
                    .toList();
            assertTrue(!answers.isEmpty() && calls.containsAll(answers), () -> part + " " + answers);
        }
    }

    @Test
    void aStationThatThePrinterLacksIsAbsentAndItsCallsAreIllegal() throws Exception {
        POSPrinterService115 printer = (POSPrinterService115) Device.PRINTER.make();
        printer.open("M", silent());
        assertEquals(
                List.of(false, false, true),
                List.of(printer.getCapRecPresent(), printer.getCapJrnPresent(), printer.getCapSlpPresent()));
        Method cut = POSPrinterService115.class.getMethod("cutPaper", int.class);
        assertEquals(JposConst.JPOS_E_ILLEGAL, code(printer, cut));
        printer.close();
    }

    /** Calls with arguments that mean nothing, and gives the error code; 0 when the call went through. */
    private static int code(BaseService service, Method call) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(call.getParameterTypes())
                .map(StateMatrixTest::anything)
                .toArray();
        try {
            call.invoke(service, arguments);
            return 0;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof JposException refused ? refused.getErrorCode() : -1;
        }
    }

    private static Object anything(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == String.class) {
            return "";
        }
        return type.isArray() ? Array.newInstance(type.getComponentType(), 1) : new Object();
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private static EventCallbacks silent() {
        return (EventCallbacks) Proxy.newProxyInstance(
                EventCallbacks.class.getClassLoader(),
                new Class<?>[] {EventCallbacks.class},
                (proxy, call, arguments) -> null);
    }
}
