package jp.madoguchi.terminal.device;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.CashChangerService115;
import jpos.services.POSPrinterService115;
import jpos.services.SmartCardRWService115;
import org.jspecify.annotations.Nullable;

/** Devices of a vendor whose services refuse a call until the device is there. JavaPOS makes it by its name. */
public final class AwayFactory implements JposServiceInstanceFactory {
    static volatile Refusal refusal = Refusal.NONE;

    /** A call that is refused, and with which code. */
    record Refusal(String call, int code) {
        static final Refusal NONE = new Refusal("", 0);
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
            Refusal now = refusal;
            if (now.call().equals(call.getName())) {
                throw new JposException(now.code(), "java.security.NoSuchAlgorithmException");
            }
            return switch (call.getName()) {
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
                case "getPowerState" -> JposConst.JPOS_PS_UNKNOWN;
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
