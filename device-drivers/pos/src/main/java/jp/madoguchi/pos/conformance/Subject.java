package jp.madoguchi.pos.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import jpos.BaseControl;
import jpos.JposConst;
import jpos.JposException;

/** A control of the service under test; its methods are called by name, because every category has its own interface. */
public final class Subject {
    /** Something done to a service. */
    interface Call {
        void run() throws JposException, InterruptedException;
    }

    private final BaseControl control;
    private final EventLog events;

    Subject(BaseControl control, Duration patience) {
        this.control = control;
        this.events = new EventLog(patience);
        for (Method method : control.getClass().getMethods()) {
            boolean adds = method.getName().startsWith("add") && method.getParameterCount() == 1;
            if (adds && method.getParameterTypes()[0].isInstance(events)) {
                invokeListener(method);
            }
        }
    }

    BaseControl control() {
        return control;
    }

    EventLog events() {
        return events;
    }

    /** Calls a method of the category. */
    Object call(String name, Object... arguments) throws JposException {
        Method method = findMethod(name, arguments.length)
                .orElseThrow(() -> new IllegalArgumentException(control.getClass() + " has no method " + name));
        return call(method, arguments);
    }

    Object call(Method method, Object... arguments) throws JposException {
        try {
            Object result = method.invoke(control, arguments);
            return result == null ? "" : result;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof JposException refused) {
                throw refused;
            }
            throw RowEnd.violated(method.getName() + " throws " + thrown.getCause());
        } catch (IllegalAccessException bug) {
            throw new IllegalStateException("the methods of a control are public", bug);
        }
    }

    int number(String getter) throws JposException {
        return (Integer) call("get" + getter);
    }

    boolean flag(String getter) throws JposException {
        return (Boolean) call("get" + getter);
    }

    String text(String getter) throws JposException {
        return (String) call("get" + getter);
    }

    /** Opens the power reporting of the device; false when it has none. */
    boolean isPowerTold() throws JposException {
        boolean told = number("CapPowerReporting") != JposConst.JPOS_PR_NONE;
        if (told) {
            call("setPowerNotify", JposConst.JPOS_PN_ENABLED);
        }
        return told;
    }

    Stream<Method> methods() {
        return Stream.of(control.getClass().getMethods());
    }

    /** Calls with arguments that mean nothing, for calls that must be refused whatever they say. */
    void callBlindly(String name) throws JposException {
        Method method = methods()
                .filter(each -> each.getName().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(control.getClass() + " has no method " + name));
        call(
                method,
                Arrays.stream(method.getParameterTypes()).map(Subject::anything).toArray());
    }

    private Optional<Method> findMethod(String name, int parameters) {
        return methods()
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == parameters)
                .findAny();
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
        if (type == boolean[].class) {
            return new boolean[1];
        }
        return type == String[].class ? new String[] {""} : type == int[].class ? new int[1] : new byte[1];
    }

    private void invokeListener(Method method) {
        try {
            method.invoke(control, events);
        } catch (IllegalAccessException | InvocationTargetException bug) {
            throw new IllegalStateException("a control takes any listener", bug);
        }
    }
}
