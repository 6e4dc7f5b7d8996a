package jp.madoguchi.pos.drivers;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.madoguchi.pos.core.Faults;
import jpos.JposConst;
import jpos.JposException;
import jpos.loader.JposServiceInstance;
import jpos.services.EventCallbacks;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's service between him and the control: every call runs with his jars as the thread's context, and what isn't a
 * JposException becomes one, for the control lets errors through.
 */
final class GuardedService implements InvocationHandler {
    private final Faults faults;
    private final JposServiceInstance service;
    private final ClassLoader loader;

    private GuardedService(String logicalName, JposServiceInstance service, ClassLoader loader) {
        this.faults = new Faults(logicalName);
        this.service = service;
        this.loader = loader;
    }

    static JposServiceInstance of(String logicalName, JposServiceInstance service, ClassLoader loader) {
        ClassLoader javaPos = JposServiceInstance.class.getClassLoader();
        Set<Class<?>> contracts = new LinkedHashSet<>();
        for (Class<?> type = service.getClass(); type != null; type = type.getSuperclass()) {
            collect(type, javaPos, contracts);
        }
        return (JposServiceInstance) Proxy.newProxyInstance(
                javaPos, contracts.toArray(Class<?>[]::new), new GuardedService(logicalName, service, loader));
    }

    /** The interfaces of JavaPOS; those of the vendor mean nothing to a control. */
    private static void collect(Class<?> type, ClassLoader javaPos, Set<Class<?>> contracts) {
        for (Class<?> each : type.getInterfaces()) {
            if (each.getClassLoader() == javaPos && each.getName().startsWith("jpos.")) {
                contracts.add(each);
            }
            collect(each, javaPos, contracts);
        }
    }

    @Override
    public @Nullable Object invoke(Object guarded, Method call, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (call.getName().equals("equals") && arguments != null && arguments.length == 1) {
            return guarded == arguments[0];
        }
        try {
            @Nullable Object[] given = arguments == null ? new Object[0] : outward(arguments);
            return VendorContext.with(loader, () -> call.invoke(service, given));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof JposException said) {
                throw said.getErrorCode() == JposConst.JPOS_E_EXTENDED
                        ? said
                        : ThrownByVendor.beneath(said)
                                .map(hidden -> fault(said.getErrorCode(), hidden))
                                .orElse(said);
            }
            String subject = call.getName() + " of the device service";
            throw fault(JposConst.JPOS_E_FAILURE, ThrownByVendor.inCall(subject, thrown));
        }
    }

    /** Events leave the vendor's world: who hears them has the context that it had when it opened the device. */
    private static @Nullable Object[] outward(@Nullable Object[] arguments) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        @Nullable Object[] given = arguments.clone();
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof EventCallbacks callbacks) {
                given[i] = Proxy.newProxyInstance(
                        EventCallbacks.class.getClassLoader(),
                        new Class<?>[] {EventCallbacks.class},
                        (proxy, event, values) -> tell(callbacks, event, values, context));
            }
        }
        return given;
    }

    private static @Nullable Object tell(
            EventCallbacks callbacks, Method event, @Nullable Object @Nullable [] values, ClassLoader context)
            throws Throwable {
        try {
            return VendorContext.with(context, () -> event.invoke(callbacks, values));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private JposException fault(int code, DriverException trouble) {
        return faults.of(code, trouble.what(), trouble.remedy(), trouble);
    }
}
