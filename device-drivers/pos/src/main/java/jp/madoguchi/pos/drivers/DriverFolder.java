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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jpos.loader.JposServiceLoader;

/**
 * The folder into which vendors' jars are dropped. The jars that lie directly in it share a loader, and each folder in it has
 * one of its own, so that two vendors can bring different versions of the same library.
 */
public final class DriverFolder {
    private static final String ITSELF = ".";

    private final Map<String, DriverLoader> loaders;
    private final List<DoubledClass> doubled;
    private final DriverFiles files;

    private DriverFolder(Map<String, DriverLoader> loaders, List<DoubledClass> doubled, DriverFiles files) {
        this.loaders = loaders;
        this.doubled = List.copyOf(doubled);
        this.files = files;
    }

    /** No vendor's jars at all. */
    public static DriverFolder none() {
        return new DriverFolder(Map.of(), List.of(), DriverFiles.none());
    }

    /**
     * Finds the jars; a folder that is missing is one without jars.
     *
     * @throws IOException when it can't be read
     */
    public static DriverFolder of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new DriverFolder(Map.of(), List.of(), DriverFiles.of(folder));
        }
        Map<String, List<Path>> jars = new LinkedHashMap<>();
        jars.put(ITSELF, jarsIn(folder));
        for (Path each : sorted(folder)) {
            if (Files.isDirectory(each)) {
                jars.put(String.valueOf(each.getFileName()), jarsIn(each));
            }
        }
        Map<String, DriverLoader> loaders = new LinkedHashMap<>();
        List<DoubledClass> doubled = new ArrayList<>();
        for (Map.Entry<String, List<Path>> each : jars.entrySet()) {
            if (!each.getValue().isEmpty()) {
                loaders.put(each.getKey(), loader(folder.resolve(each.getKey()), each.getValue()));
                doubled.addAll(DoubledClass.in(each.getKey(), each.getValue()));
            }
        }
        return new DriverFolder(loaders, doubled, DriverFiles.of(folder));
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        return sorted(folder).stream().filter(DriverFiles::isJar).toList();
    }

    private static DriverLoader loader(Path folder, List<Path> jars) throws MalformedURLException {
        var urls = new ArrayList<URL>();
        for (Path jar : jars) {
            urls.add(jar.toAbsolutePath().toUri().toURL());
        }
        String name = folder.toAbsolutePath().normalize().toString();
        return new DriverLoader(name, urls.toArray(URL[]::new), DriverFolder.class.getClassLoader());
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** What jars of the same folder both bring. */
    public List<DoubledClass> doubled() {
        return doubled;
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
            throw driver.folder().isEmpty() ? nowhere(driver.factoryClass()) : notIn(driver);
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

    private DriverException nowhere(String factory) {
        return new DriverException(
                "the factory class " + factory + " cannot be loaded; " + files.looked(),
                "correct factoryClass, or put the jar of the device service into " + files.name());
    }

    /** Not in the folder that the entry names; it may be in another. */
    private DriverException notIn(NamedDriver driver) {
        DriverFiles named = files.in(driver.folder());
        List<String> others = foldersWith(driver.factoryClass(), "");
        return new DriverException(
                "the factory class " + driver.factoryClass() + " cannot be loaded from the folder " + driver.folder()
                        + ", which the property " + NamedDriver.FOLDER_PROPERTY + " names; " + named.looked(),
                (others.isEmpty()
                                ? "correct factoryClass or " + NamedDriver.FOLDER_PROPERTY
                                : "the class is in " + words(others) + ": write <prop name=\""
                                        + NamedDriver.FOLDER_PROPERTY + "\" value=\"" + others.get(0) + "\"/>")
                        + ", or put the jar of the device service into " + named.name());
    }

    private static String words(List<String> folders) {
        return folders.stream()
                .map(each -> each.equals(ITSELF) ? "the drivers folder itself" : "the folder " + each)
                .collect(Collectors.joining(" and "));
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
