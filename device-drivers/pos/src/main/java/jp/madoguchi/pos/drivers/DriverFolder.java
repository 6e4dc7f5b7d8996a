package jp.madoguchi.pos.drivers;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jpos.loader.JposServiceLoader;

/**
 * The folder into which vendors' jars are dropped. The jars that lie directly in it share a loader, and each folder in it has
 * one of its own, so that two vendors can bring different versions of the same library.
 */
public final class DriverFolder {
    private static final String ITSELF = ".";

    private final Map<String, DriverLoader> loaders;
    private final DriverFiles files;

    private DriverFolder(Map<String, DriverLoader> loaders, DriverFiles files) {
        this.loaders = loaders;
        this.files = files;
    }

    /** No vendor's jars at all. */
    public static DriverFolder none() {
        return new DriverFolder(Map.of(), DriverFiles.none());
    }

    /**
     * Finds the jars; a folder that is missing is one without jars.
     *
     * @throws IOException when it can't be read
     */
    public static DriverFolder of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new DriverFolder(Map.of(), DriverFiles.of(folder));
        }
        Map<String, DriverLoader> loaders = new LinkedHashMap<>();
        add(ITSELF, folder, loaders);
        for (Path each : sorted(folder)) {
            if (Files.isDirectory(each)) {
                add(String.valueOf(each.getFileName()), each, loaders);
            }
        }
        return new DriverFolder(loaders, DriverFiles.of(folder));
    }

    private static void add(String name, Path folder, Map<String, DriverLoader> loaders) throws IOException {
        var jars = new ArrayList<URL>();
        for (Path each : sorted(folder)) {
            if (DriverFiles.isJar(each)) {
                jars.add(url(each));
            }
        }
        if (!jars.isEmpty()) {
            String path = folder.toAbsolutePath().normalize().toString();
            loaders.put(name, new DriverLoader(path, jars.toArray(URL[]::new), DriverFolder.class.getClassLoader()));
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
     * The factory that an entry means: in the folder it names; else on the class path, else in the folder that has it, or of
     * several the one that has its service too.
     *
     * @throws DriverException when it is nowhere, or more than one, or no factory
     */
    public FactoryClass find(NamedDriver driver) throws DriverException {
        ClassLoader ours = JposServiceLoader.class.getClassLoader();
        boolean onClassPath = driver.folder().isEmpty() && ours.getResource(file(driver.factoryClass())) != null;
        return FactoryClass.load(driver.factoryClass(), onClassPath ? ours : theOneWith(driver));
    }

    private DriverLoader theOneWith(NamedDriver driver) throws DriverException {
        List<String> folders = foldersWith(driver.factoryClass(), driver.folder());
        if (folders.size() > 1) {
            List<String> both = new ArrayList<>(folders);
            both.retainAll(foldersWith(driver.serviceClass(), driver.folder()));
            folders = both.isEmpty() ? folders : both;
        }
        if (folders.isEmpty()) {
            throw new DriverException(
                    "the factory class " + driver.factoryClass() + " cannot be loaded"
                            + (driver.folder().isEmpty() ? "" : " from the folder " + driver.folder()) + "; "
                            + files.looked(),
                    "correct factoryClass, or put the jar of the device service on the class path or into the drivers folder");
        }
        if (folders.size() > 1) {
            throw new DriverException(
                    "the factory class " + driver.factoryClass() + " is in more than one folder: "
                            + String.join(", ", folders),
                    "say which one is meant: <prop name=\"" + NamedDriver.FOLDER_PROPERTY + "\" value=\""
                            + folders.get(0) + "\"/>");
        }
        DriverLoader loader = Objects.requireNonNull(loaders.get(folders.get(0)));
        checkSingle(driver.factoryClass(), loader);
        return loader;
    }

    /** In one folder the first jar would be taken, and nobody would know. */
    private static void checkSingle(String factory, DriverLoader loader) throws DriverException {
        List<String> jars = loader.jarsWith(file(factory));
        if (jars.size() > 1) {
            throw new DriverException(
                    "the factory class " + factory + " is in more than one jar: " + String.join(", ", jars),
                    "take the jar away that is not meant, or put the jars of each vendor into a folder of their own");
        }
    }

    private List<String> foldersWith(String className, String only) {
        return loaders.entrySet().stream()
                .filter(each -> only.isEmpty() || each.getKey().equals(only))
                .filter(each -> each.getValue().findResource(file(className)) != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    static String file(String className) {
        return className.replace('.', '/') + ".class";
    }
}
