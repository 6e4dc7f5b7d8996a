package jp.madoguchi.terminal.device;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.events.StatusUpdateEvent;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.CashChangerService115;
import jpos.services.EventCallbacks;
import org.jspecify.annotations.Nullable;

/**
 * A changer of a vendor whose DepositStatus is END as soon as a deposit is fixed, for it takes no more, and which takes a coin of 500
 * yen in each. JavaPOS makes it by its name.
 */
public final class EndAfterFixFactory implements JposServiceInstanceFactory {
    /** What was done with a deposit or paid out. */
    static final List<String> DONE = new CopyOnWriteArrayList<>();

    /** A deposit that an earlier run has begun. */
    static volatile boolean begun;
    /** It still counts what was put in, and says so until the deposit is ended. */
    static volatile boolean counts;
    /** One that it has fixed too. */
    static volatile boolean fixed;
    /** Whether nothing comes out of a deposit. */
    static volatile boolean keeps;
    /** The currency of its money. */
    static volatile String currency = "JPY";
    /** Whether it doubts what it holds. */
    static volatile boolean doubts;
    /** Whether it can't be counted any more after a payout was begun. */
    static volatile boolean countsOnce;

    private static final AtomicInteger COINS = new AtomicInteger();

    private static volatile @Nullable EventCallbacks callbacks;

    /** The machine says this in a StatusUpdateEvent. */
    static void says(int status) {
        EventCallbacks listener = Objects.requireNonNull(callbacks);
        listener.fireStatusUpdateEvent(new StatusUpdateEvent(listener.getEventSource(), status));
    }

    static Path declareIn(Path folder) throws IOException {
        DONE.clear();
        begun = false;
        counts = false;
        fixed = false;
        keeps = false;
        countsOnce = false;
        currency = "JPY";
        doubts = false;
        COINS.set(10);
        return Files.writeString(
                folder.resolve("jpos.xml"),
                """
                <JposEntries>
                <JposEntry logicalName="CashChanger">
                <creation factoryClass="%s" serviceClass="any"/>
                <vendor name="a vendor" url=""/>
                <jpos category="CashChanger" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                </JposEntries>
                """
                        .formatted(EndAfterFixFactory.class.getName()));
    }

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
        var enabled = new boolean[1];
        return (JposServiceInstance) Proxy.newProxyInstance(
                EndAfterFixFactory.class.getClassLoader(),
                new Class<?>[] {CashChangerService115.class},
                (service, call, arguments) -> answer(call, arguments == null ? new Object[0] : arguments, enabled));
    }

    private static @Nullable Object answer(Method call, @Nullable Object[] given, boolean[] enabled)
            throws JposException {
        AwayFactory.hangIn(call.getName());
        switch (call.getName()) {
            case "open" -> callbacks = (EventCallbacks) given[1];
            case "setDeviceEnabled" -> enabled[0] = Boolean.TRUE.equals(given[0]);
            case "beginDeposit" -> {
                require(!begun && !fixed);
                begun = true;
                COINS.incrementAndGet();
            }
            case "fixDeposit" -> {
                require(begun);
                begun = false;
                fixed = true;
                DONE.add("fixed");
            }
            case "endDeposit" -> {
                require(fixed);
                if (keeps) {
                    throw new JposException(JposConst.JPOS_E_FAILURE, "jammed");
                }
                fixed = false;
                boolean repaid = given[0] instanceof Integer how && how == CashChangerConst.CHAN_DEPOSIT_REPAY;
                COINS.addAndGet(repaid ? -1 : 0);
                DONE.add(repaid ? "repaid" : "ended");
            }
            case "dispenseChange" -> {
                require(!begun && !fixed);
                DONE.add("dispensed " + given[0]);
            }
            case "readCashCounts" -> {
                if (countsOnce && !DONE.isEmpty()) {
                    throw new JposException(JposConst.JPOS_E_OFFLINE, "no answer");
                }
                if (countsOnce) {
                    DONE.add("counted");
                }
                if (given[0] instanceof String[] counts) {
                    counts[0] = "10:50,50:50,100:50,500:" + COINS + ";1000:5";
                }
                if (given[1] instanceof boolean[] discrepancy) {
                    discrepancy[0] = doubts;
                }
            }
            default -> {
                // Does as it is told.
            }
        }
        return switch (call.getName()) {
            case "getCapRepayDeposit", "getCapDeposit", "getCapDepositDataEvent", "getCapRealTimeData" -> true;
            case "getCurrencyCode" -> currency;
            case "getDepositStatus" -> depositStatus();
            case "getDepositAmount" -> 500;
            case "getDepositCounts" -> "500:1";
            case "getExitCashList" -> "10,50,100,500;1000";
            case "getDeviceEnabled", "getClaimed" -> enabled[0];
            case "getDeviceServiceVersion" -> 1_015_000;
            case "getPowerState" -> JposConst.JPOS_PS_UNKNOWN;
            default -> nothing(call.getReturnType());
        };
    }

    private static int depositStatus() {
        if (counts && (begun || fixed)) {
            return CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT;
        }
        return begun ? CashChangerConst.CHAN_STATUS_DEPOSIT_START : CashChangerConst.CHAN_STATUS_DEPOSIT_END;
    }

    private static void require(boolean inSequence) throws JposException {
        if (!inSequence) {
            throw new JposException(JposConst.JPOS_E_ILLEGAL, "out of sequence");
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == int.class
                ? (Object) 0
                : type == boolean.class ? (Object) false : type == String.class ? "" : null;
    }
}
