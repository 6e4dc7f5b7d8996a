package jp.madoguchi.terminal.device;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.events.StatusUpdateEvent;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.CashChangerService115;
import jpos.services.EventCallbacks;
import jpos.services.POSPrinterService115;
import jpos.services.SmartCardRWService115;
import org.jspecify.annotations.Nullable;

/**
 * Devices of a vendor whose services refuse a call until the device is there, or don't come back from it. JavaPOS makes it by its
 * name.
 */
public final class AwayFactory implements JposServiceInstanceFactory {
    static volatile Refusal refusal = Refusal.NONE;
    static volatile Hang hang = Hang.NONE;
    /** What every service says of its power. */
    static volatile int power = JposConst.JPOS_PS_UNKNOWN;
    /** What every service says that it reports of it. */
    static volatile int powerReporting = JposConst.JPOS_PR_NONE;
    /** The commands that all services were given, with what they were given. */
    static final List<String> COMMANDS = new CopyOnWriteArrayList<>();

    private static volatile @Nullable EventCallbacks callbacks;

    /** The calls that are refused, as a regular expression, and with which code; of code 0 an error is thrown. */
    record Refusal(String calls, int code) {
        static final Refusal NONE = new Refusal("", 0);
    }

    /** The calls from which no service comes back until it is let go. */
    record Hang(String calls, CountDownLatch begun, CountDownLatch letGo) {
        static final Hang NONE = of("");

        static Hang of(String calls) {
            return new Hang(calls, new CountDownLatch(1), new CountDownLatch(1));
        }
    }

    /** All is well again. */
    static void beThere() {
        refusal = Refusal.NONE;
        power = JposConst.JPOS_PS_UNKNOWN;
        powerReporting = JposConst.JPOS_PR_NONE;
        Hang before = hang;
        hang = Hang.NONE;
        before.letGo().countDown();
    }

    /** The device that was opened last says this in a StatusUpdateEvent. */
    static void says(int status) {
        EventCallbacks listener = Objects.requireNonNull(callbacks);
        listener.fireStatusUpdateEvent(new StatusUpdateEvent(listener.getEventSource(), status));
    }

    /** A jpos.xml with these, each as its logical name and its kind. */
    static Path declareIn(Path folder, Stream<String> devices) throws IOException {
        COMMANDS.clear();
        var entries = new StringBuilder("<JposEntries>");
        devices.map(each -> each.split(" ", 2))
                .forEach(each -> entries.append(
                        """
                <JposEntry logicalName="%s">
                <creation factoryClass="%s" serviceClass="any"/>
                <vendor name="a vendor" url=""/>
                <jpos category="%s" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                """
                                .formatted(each[0], AwayFactory.class.getName(), each[1])));
        return Files.writeString(folder.resolve("jpos.xml"), entries + "</JposEntries>");
    }

    /** Comes back at once, unless this call hangs. */
    static void hangIn(String call) {
        Hang now = hang;
        if (call.matches(now.calls())) {
            now.begun().countDown();
            await(now.letGo());
        }
    }

    /** Not even when it is asked to stop, as in a native call. */
    private static void await(CountDownLatch letGo) {
        boolean gone = false;
        while (!gone) {
            try {
                letGo.await();
                gone = true;
            } catch (InterruptedException e) {
                gone = letGo.getCount() == 0;
            }
        }
    }

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
        Class<?> contract =
                switch (logicalName) {
                    case "CardReader" -> SmartCardRWService115.class;
                    case "CashChanger" -> CashChangerService115.class;
                    default -> POSPrinterService115.class;
                };
        var service = new Service();
        return (JposServiceInstance) Proxy.newProxyInstance(
                AwayFactory.class.getClassLoader(),
                new Class<?>[] {contract},
                (proxy, call, arguments) -> service.answer(call, arguments));
    }

    private static final class Service {
        private boolean claimed;
        private boolean enabled;

        @Nullable
        Object answer(Method call, @Nullable Object @Nullable [] arguments) throws JposException {
            if (call.getReturnType() == void.class) {
                COMMANDS.add(call.getName() + (arguments == null ? "" : Arrays.toString(arguments)));
            }
            hangIn(call.getName());
            Refusal now = refusal;
            if (call.getName().matches(now.calls())) {
                if (now.code() == 0) {
                    throw new AssertionError("of the vendor's");
                }
                throw new JposException(now.code(), "java.security.NoSuchAlgorithmException");
            }
            return switch (call.getName()) {
                case "open" -> {
                    callbacks = arguments == null ? null : (EventCallbacks) arguments[1];
                    yield null;
                }
                case "claim" -> {
                    claimed = true;
                    yield null;
                }
                case "setDeviceEnabled" -> {
                    enabled = arguments != null && Boolean.TRUE.equals(arguments[0]);
                    yield null;
                }
                case "getClaimed" -> claimed;
                case "getDeviceEnabled" -> enabled;
                case "getDeviceServiceVersion" -> 1_015_000;
                case "getPowerState" -> power;
                case "getCapPowerReporting" -> powerReporting;
                case "setPowerNotify" -> {
                    if (enabled) {
                        throw new JposException(JposConst.JPOS_E_ILLEGAL, "PowerNotify cannot change while enabled");
                    }
                    yield null;
                }
                case "getCharacterSetList" -> "932";
                case "getCurrencyCode" -> "JPY";
                case "getCapDeposit", "getCapDepositDataEvent", "getCapRealTimeData" -> true;
                default -> nothing(call.getReturnType());
            };
        }

        private static @Nullable Object nothing(Class<?> type) {
            return type == int.class
                    ? (Object) 0
                    : type == boolean.class ? (Object) false : type == String.class ? "" : null;
        }
    }
}
