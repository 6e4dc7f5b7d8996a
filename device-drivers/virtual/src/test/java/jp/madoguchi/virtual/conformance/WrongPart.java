package jp.madoguchi.virtual.conformance;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import jpos.JposException;
import jpos.events.OutputCompleteEvent;
import jpos.events.StatusUpdateEvent;
import jpos.services.EventCallbacks;
import org.jspecify.annotations.Nullable;

/** A service of ours, and the events that it fires, with one fault between it and the control. */
final class WrongPart {
    /** What happens instead of a call; callbacks of events are calls, too. */
    interface Twist {
        @Nullable
        Object answer(Call call) throws JposException;
    }

    private final Fault fault;
    private final Set<String> memory = ConcurrentHashMap.newKeySet();
    private final Deque<Integer> kept = new ConcurrentLinkedDeque<>();
    private volatile @Nullable EventCallbacks callbacks;

    private WrongPart(Fault fault) {
        this.fault = fault;
    }

    static <S> S of(Class<S> contract, Object original, Fault fault) {
        return new WrongPart(fault).twisted(contract, original);
    }

    private <S> S twisted(Class<S> contract, Object original) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Call call = new Call(original, method, arguments == null ? new Object[0] : arguments);
            return fault.concerns(method.getName()) ? fault.twist().answer(call) : call.proceed();
        };
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, handler));
    }

    /** One call on its way to the service, or one event on its way from it. */
    final class Call {
        private final Object original;
        private final Method method;
        private final Object[] arguments;

        Call(Object original, Method method, Object[] arguments) {
            this.original = original;
            this.method = method;
            this.arguments = arguments;
        }

        /** Which call, or which event. */
        boolean is(String name) {
            return method.getName().equals(name);
        }

        int number() {
            return (Integer) arguments[0];
        }

        Object argument() {
            return arguments[0];
        }

        boolean argumentless() {
            return arguments.length == 0;
        }

        Object argument(int index) {
            return arguments[index];
        }

        boolean flag() {
            return (Boolean) arguments[0];
        }

        /** True the first time that this is asked of the service. */
        boolean remember(String what) {
            return memory.add(what);
        }

        boolean forget(String what) {
            return memory.remove(what);
        }

        boolean recalls(String what) {
            return memory.contains(what);
        }

        @Nullable
        Object proceed() throws JposException {
            if (method.getName().equals("open")) {
                callbacks = (EventCallbacks) arguments[1];
                return invoke(method, arguments[0], twisted(EventCallbacks.class, arguments[1]));
            }
            return invoke(method, arguments);
        }

        @Nullable
        Object with(Object... instead) throws JposException {
            return invoke(method, instead);
        }

        /** Asks the service something else. */
        Object get(String getter) throws JposException {
            try {
                Object found = invoke(original.getClass().getMethod(getter));
                return found == null ? "" : found;
            } catch (NoSuchMethodException bug) {
                throw new IllegalStateException(bug);
            }
        }

        void fireStatus(int status) {
            EventCallbacks to = callbacks;
            if (to != null) {
                to.fireStatusUpdateEvent(new StatusUpdateEvent(to.getEventSource(), status));
            }
        }

        /** Keeps a status back. */
        @Nullable
        Object keep(int status) {
            kept.push(status);
            return null;
        }

        /** Fires what was kept back, the last first. */
        void fireKept() {
            for (Integer status = kept.poll(); status != null; status = kept.poll()) {
                fireStatus(status);
            }
        }

        void fireOutputComplete(int id) {
            EventCallbacks to = callbacks;
            if (to != null) {
                to.fireOutputCompleteEvent(new OutputCompleteEvent(to.getEventSource(), id));
            }
        }

        private @Nullable Object invoke(Method call, Object... with) throws JposException {
            try {
                return call.invoke(original, with);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof JposException refused) {
                    throw refused;
                }
                throw (RuntimeException) thrown.getCause();
            } catch (IllegalAccessException bug) {
                throw new IllegalStateException(bug);
            }
        }
    }
}
