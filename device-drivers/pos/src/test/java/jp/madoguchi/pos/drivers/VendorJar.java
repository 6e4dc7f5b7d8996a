package jp.madoguchi.pos.drivers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The jar of a vendor: compiled here, on no class path, and as incomplete as a test wants it. */
public final class VendorJar {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();

    /** A class by its full name; the package is added to the text. */
    public VendorJar with(String name, String text) {
        int dot = name.lastIndexOf('.');
        sources.put(name, "package " + name.substring(0, dot) + ";\n" + text);
        return this;
    }

    VendorJar withFile(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** What the classes are compiled with, and the jar lacks. */
    public VendorJar without(String name) {
        left.add(name.replace('.', '/') + ".class");
        return this;
    }

    /** Compiles and packs it. */
    public void into(Path jar) throws IOException {
        Path work = Files.createTempDirectory(Files.createDirectories(jar.getParent()), "build");
        Path classes = Files.createDirectories(work.resolve("classes"));
        compile(work, classes);
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(bytes);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(each).toString();
                if (!left.contains(name)) {
                    put(packed, name, Files.readAllBytes(each));
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(packed, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void compile(Path work, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = work.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the vendor's sources don't compile");
        }
    }

    private static void put(JarOutputStream packed, String name, byte[] bytes) throws IOException {
        packed.putNextEntry(new JarEntry(name));
        packed.write(bytes);
        packed.closeEntry();
    }

    /** The text of a factory whose services do this in {@code handle(String call, Object[] given)}, and nothing else. */
    public static String factory(String name, String handle) {
        return """
                import java.lang.reflect.Proxy;
                public class %1$s implements jpos.loader.JposServiceInstanceFactory {
                    public jpos.loader.JposServiceInstance createInstance(String name, jpos.config.JposEntry entry)
                            throws jpos.JposException {
                        %2$s
                    }
                    public interface Handler { Object handle(String call, Object[] given) throws Throwable; }
                    static jpos.loader.JposServiceInstance service(Handler handler) {
                        return (jpos.loader.JposServiceInstance) Proxy.newProxyInstance(%1$s.class.getClassLoader(),
                            new Class<?>[] {jpos.services.ToneIndicatorService115.class},
                            (proxy, method, arguments) -> {
                                Object said = handler.handle(method.getName(), arguments);
                                Class<?> type = method.getReturnType();
                                return said != null ? said : type == int.class ? (Object) 1015000
                                    : type == boolean.class ? (Object) false : type == String.class ? "" : null;
                            });
                    }
                }
                """
                .formatted(name, handle);
    }
}
