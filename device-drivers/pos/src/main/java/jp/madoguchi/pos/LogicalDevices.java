package jp.madoguchi.pos;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jpos.config.JposEntryRegistry;
import jpos.loader.JposServiceLoader;

/** The devices that jpos.xml declares, checked at start-up instead of at the first resident. */
public final class LogicalDevices {
    private final Set<String> names;

    private LogicalDevices(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /**
     * Makes JavaPOS read this file, and makes sure that it did.
     *
     * <p>Sets the system properties that JavaPOS reads, so it belongs before the first {@code jpos.*} call;
     * called again, it reads again.
     *
     * @throws DeviceConfigurationException when the file is missing or broken, an entry would be dropped, a factory
     *     cannot be loaded or a required name is missing
     */
    public static LogicalDevices open(Path jposXml, Set<String> required) throws DeviceConfigurationException {
        JposXml declared = JposXml.read(jposXml);
        Map<String, DeclaredEntry> byName = byName(declared);
        for (DeclaredEntry entry : declared.entries()) {
            checkFactory(declared.file(), entry);
            checkPlaceholders(declared.file(), entry);
        }
        checkRequired(declared.file(), byName.keySet(), required);
        checkRegistry(declared, register(jposXml));
        return new LogicalDevices(byName.keySet());
    }

    /** The logical names that the controls may open. */
    public Set<String> names() {
        return names;
    }

    private static JposEntryRegistry register(Path jposXml) {
        System.setProperty("jpos.config.regPopulatorClass", ClassLoaderRegPopulator.class.getName());
        System.setProperty(
                ClassLoaderRegPopulator.FILE_PROPERTY, jposXml.toAbsolutePath().toString());
        JposServiceLoader.getManager().reloadEntryRegistry();
        return JposServiceLoader.getManager().getEntryRegistry();
    }

    private static Map<String, DeclaredEntry> byName(JposXml declared) throws DeviceConfigurationException {
        Map<String, DeclaredEntry> byName = new TreeMap<>();
        for (DeclaredEntry entry : declared.entries()) {
            DeclaredEntry first = byName.putIfAbsent(entry.logicalName(), entry);
            if (first != null) {
                throw new DeviceConfigurationException(
                        declared.file(),
                        entry.line(),
                        "the logical name " + entry.logicalName() + " was declared in line " + first.line()
                                + " already",
                        "give each entry a name of its own");
            }
        }
        return byName;
    }

    private static void checkFactory(Path file, DeclaredEntry entry) throws DeviceConfigurationException {
        try {
            // JavaPOS looks with its own loader, so we do, too.
            Class.forName(entry.factoryClass(), false, JposServiceLoader.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            var refusal = new DeviceConfigurationException(
                    file,
                    entry.line(),
                    "the factory class " + entry.factoryClass() + " of " + entry.logicalName() + " cannot be loaded",
                    "correct factoryClass, or put the jar of the device service on the class path");
            refusal.initCause(missing);
            throw refusal;
        }
    }

    private static void checkPlaceholders(Path file, DeclaredEntry entry) throws DeviceConfigurationException {
        for (Map.Entry<String, String> property : entry.properties().entrySet()) {
            var open = Placeholders.findOpen(property.getValue());
            if (open.isPresent()) {
                throw new DeviceConfigurationException(
                        file,
                        entry.line(),
                        "the property " + property.getKey() + " of " + entry.logicalName() + " has no value",
                        "start with -D" + open.get() + "=..., or write ${" + open.get() + ":-default}");
            }
        }
    }

    private static void checkRequired(Path file, Set<String> found, Set<String> required)
            throws DeviceConfigurationException {
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new DeviceConfigurationException(
                    file,
                    0,
                    "no entry for " + String.join(", ", missing) + "; it has " + String.join(", ", found),
                    "add a JposEntry with that logicalName");
        }
    }

    private static void checkRegistry(JposXml declared, JposEntryRegistry registry)
            throws DeviceConfigurationException {
        for (DeclaredEntry entry : declared.entries()) {
            if (!registry.hasJposEntry(entry.logicalName())) {
                Exception why = JposServiceLoader.getManager().getRegPopulator().getLastLoadException();
                throw new DeviceConfigurationException(
                        declared.file(),
                        entry.line(),
                        "JavaPOS dropped the entry " + entry.logicalName()
                                + (why == null ? "" : ": " + why.getMessage()),
                        "check the types and values of its properties");
            }
        }
    }
}
