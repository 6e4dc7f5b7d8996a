package jp.madoguchi.terminal.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.ToneIndicatorService115;
import org.jspecify.annotations.Nullable;

/** A tone indicator's service that writes down what is asked of it, into the file that its entry names. */
public final class RecordedTones implements JposServiceInstanceFactory {
    private static final int VERSION = 1_015_000;

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
        Path journal = Path.of(String.valueOf(entry.getPropertyValue("journal")));
        return (JposServiceInstance) Proxy.newProxyInstance(
                RecordedTones.class.getClassLoader(),
                new Class<?>[] {ToneIndicatorService115.class, JposServiceInstance.class},
                (proxy, method, arguments) -> {
                    write(journal, method.getName(), arguments);
                    return method.getReturnType() == int.class ? (Object) VERSION : nothing(method.getReturnType());
                });
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == boolean.class ? (Object) false : null;
    }

    private static void write(Path journal, String method, Object @Nullable [] arguments) {
        try {
            String line = method + (arguments == null ? "" : " " + Arrays.toString(arguments)) + "\n";
            Files.writeString(journal, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
