package jp.madoguchi.pos.drivers;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the classes of one vendor from his own jars first, so that his libraries and ours don't get in each other's way. What
 * both sides speak of, JavaPOS and what belongs to Java, has to be the same for both.
 */
final class DriverLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    DriverLoader(String name, URL[] jars, ClassLoader ours) {
        super("drivers/" + name, jars, ours);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isShared(name)) {
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

    private static boolean isShared(String name) {
        return name.startsWith("java.") || name.startsWith("jpos.");
    }
}
