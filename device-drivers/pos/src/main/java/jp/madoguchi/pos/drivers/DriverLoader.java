package jp.madoguchi.pos.drivers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one vendor from his own jars first, so that his libraries and ours don't get in each other's way. What
 * both sides speak of has to be the same for both: every package of the JDK, of which jars bring old copies, and JavaPOS. Of
 * {@code javax} a vendor brings what the JDK doesn't have ({@code javax.usb}, {@code javax.xml.bind}).
 */
final class DriverLoader extends URLClassLoader {
    private static final String SERVICES = "META-INF/services/";
    private static final Set<String> JDK = ModuleLayer.boot().modules().stream()
            .flatMap(module -> module.getPackages().stream())
            .collect(Collectors.toUnmodifiableSet());

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader ours;

    DriverLoader(String name, URL[] jars, ClassLoader ours) {
        super(name, jars, ours);
        this.ours = ours;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isOfJdk(name)) {
            return ours.loadClass(name);
        }
        if (name.startsWith("jpos.")) {
            // What a vendor adds to these packages is found in his jars after all.
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException notTheirs) {
                return super.loadClass(name, resolve);
            }
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL theirs = name.startsWith("jpos/") ? null : findResource(name);
        return theirs != null ? theirs : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = new ArrayList<>(Collections.list(findResources(name)));
        if (!isServiceOfTheirs(name)) {
            found.addAll(Collections.list(ours.getResources(name)));
        }
        return Collections.enumeration(found);
    }

    /** The jars that hold this file, each by its name; of several the first counts. */
    List<String> jarsWith(String file) {
        try {
            return Collections.list(findResources(file)).stream()
                    .map(copy -> copy.getPath().replaceFirst("!/.*", "").replaceFirst(".*/", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of an interface in their jars our providers are none: they know another interface of that name. */
    private boolean isServiceOfTheirs(String resource) {
        if (!resource.startsWith(SERVICES)) {
            return false;
        }
        String service = resource.substring(SERVICES.length());
        return !isOfJdk(service) && !service.startsWith("jpos.") && findResource(DriverFolder.file(service)) != null;
    }

    private static boolean isOfJdk(String name) {
        int dot = name.lastIndexOf('.');
        return name.startsWith("java.") || (dot > 0 && JDK.contains(name.substring(0, dot)));
    }
}
