package jp.madoguchi.pos.drivers;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jpos.loader.JposServiceLoader;

/**
 * The folder into which vendors' jars are dropped. The jars that lie directly in it share a loader, and each folder in it has
 * one of its own, so that two vendors can bring different versions of the same library.
 */
public final class DriverFolder {
    private final List<ClassLoader> loaders;

    private DriverFolder(List<ClassLoader> loaders) {
        this.loaders = List.copyOf(loaders);
    }

    /** No vendor's jars at all. */
    public static DriverFolder none() {
        return new DriverFolder(List.of());
    }

    /**
     * Finds the jars; a folder that is missing is one without jars.
     *
     * @throws IOException when it can't be read
     */
    public static DriverFolder of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return none();
        }
        var loaders = new ArrayList<ClassLoader>();
        add(folder, loaders);
        for (Path each : sorted(folder)) {
            if (Files.isDirectory(each)) {
                add(each, loaders);
            }
        }
        return new DriverFolder(loaders);
    }

    private static void add(Path folder, List<ClassLoader> loaders) throws IOException {
        var jars = new ArrayList<URL>();
        for (Path each : sorted(folder)) {
            if (each.getFileName().toString().endsWith(".jar")) {
                jars.add(url(each));
            }
        }
        if (!jars.isEmpty()) {
            String name = String.valueOf(folder.getFileName());
            loaders.add(new DriverLoader(name, jars.toArray(URL[]::new), DriverFolder.class.getClassLoader()));
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toAbsolutePath().toUri().toURL();
    }

    /**
     * The class of this name: on the class path, else in a vendor's jar.
     *
     * @throws ClassNotFoundException when it is nowhere
     */
    public Class<?> load(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name, false, JposServiceLoader.class.getClassLoader());
        } catch (ClassNotFoundException notOurs) {
            Optional<Class<?>> theirs = find(name);
            return theirs.orElseThrow(() -> notOurs);
        }
    }

    private Optional<Class<?>> find(String name) {
        for (ClassLoader loader : loaders) {
            try {
                return Optional.of(Class.forName(name, false, loader));
            } catch (ClassNotFoundException next) {
                // Another vendor may have it.
            }
        }
        return Optional.empty();
    }
}
