package jp.madoguchi.pos.core;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/**
 * A JavaPOS service put together from parts.
 *
 * <p>A POSPrinter has 205 methods, most of them about stations that a device lacks. So the contract is answered by the
 * parts' methods that are marked {@link Needs}, after a check of the stage; what no part answers is a capability that is
 * absent (false, 0), a property that means nothing (false, 0, ""), or a call that is refused with E_ILLEGAL.
 */
public final class ServiceProxy implements InvocationHandler {

    private record Answer(Object part, Method method, Stage needed) {}

    private final Map<Method, Answer> answers = new HashMap<>();
    private final DeviceDescription description;
    private final Faults faults;
    private final Standing standing;

    private ServiceProxy(DeviceDescription description, Standing standing) {
        this.description = description;
        this.faults = new Faults(description.logicalName());
        this.standing = standing;
    }

    /** A service of this contract whose calls the parts answer. */
    public static <S> S of(Class<S> contract, DeviceDescription description, Standing standing, List<Object> parts) {
        ServiceProxy proxy = new ServiceProxy(description, standing);
        for (Method call : contract.getMethods()) {
            parts.forEach(part -> proxy.bind(call, part));
        }
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, proxy));
    }

    @Override
    public @Nullable Object invoke(Object service, Method call, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (call.getDeclaringClass() == Object.class) {
            return asObject(service, call, arguments);
        }
        Answer answer = answers.get(call);
        if (answer == null) {
            standing.require(Stage.OPEN);
            return absent(call);
        }
        standing.require(answer.needed());
        requireArguments(answer.method(), arguments);
        try {
            return answer.method().invoke(answer.part(), arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof JposException said) {
                throw said;
            }
            // An Error too, such as of a library that isn't there: an application waits for a JposException only.
            throw faults.bug(thrown.getCause() == null ? thrown : thrown.getCause());
        }
    }

    private void requireArguments(Method method, @Nullable Object @Nullable [] arguments) throws JposException {
        AnnotatedType[] types = method.getAnnotatedParameterTypes();
        for (int i = 0; i < types.length; i++) {
            boolean given = arguments != null && arguments[i] != null;
            if (!given && !types[i].isAnnotationPresent(Nullable.class)) {
                throw faults.illegal("argument " + (i + 1) + " of " + method.getName() + " is null", "give it a value");
            }
        }
    }

    private void bind(Method call, Object part) {
        for (Method method : part.getClass().getMethods()) {
            Needs needs = method.getAnnotation(Needs.class);
            if (needs != null && isSame(method, call)) {
                // The parts of a category are public to this class only.
                method.setAccessible(true);
                if (answers.put(call, new Answer(part, method, needs.value())) != null) {
                    throw new IllegalStateException("two parts answer " + call);
                }
            }
        }
    }

    private static boolean isSame(Method method, Method call) {
        return method.getName().equals(call.getName())
                && List.of(method.getParameterTypes()).equals(List.of(call.getParameterTypes()));
    }

    private Object absent(Method call) throws JposException {
        Class<?> type = call.getReturnType();
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == String.class) {
            return "";
        }
        throw faults.illegal("this device has no " + call.getName(), "look at its capabilities first");
    }

    private @Nullable Object asObject(Object service, Method call, @Nullable Object @Nullable [] arguments) {
        return switch (call.getName()) {
            case "equals" -> arguments != null && arguments[0] == service;
            case "hashCode" -> System.identityHashCode(service);
            default -> description.service();
        };
    }
}
