package jp.madoguchi.pos;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.pos.drivers.DriverServiceManager;
import jpos.JposException;
import jpos.loader.JposServiceLoader;

/** The devices that jpos.xml declares, checked at start-up instead of at the first resident. */
public final class LogicalDevices {
    private static final Logger LOG = System.getLogger(LogicalDevices.class.getName());

    private final JposXml declared;
    private final DeviceNames opened;
    private final Set<String> names;
    private final List<String> doubts;

    private LogicalDevices(JposXml declared, DeviceNames opened, List<String> doubts) {
        this.declared = declared;
        this.opened = opened;
        this.names = names(declared);
        this.doubts = List.copyOf(doubts);
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
        return open(jposXml, DeviceNames.asked(required), DriverFolder.none());
    }

    /**
     * The same with services that vendors deliver.
     *
     * @param opened the names that the program opens
     * @param drivers the jars of the vendors
     */
    public static LogicalDevices open(Path jposXml, DeviceNames opened, DriverFolder drivers)
            throws DeviceConfigurationException {
        JposXml declared = JposXml.read(jposXml);
        List<String> doubts = new ArrayList<>();
        for (Problem problem : JposXmlLint.problems(declared, opened, drivers)) {
            if (problem.stops()) {
                throw new DeviceConfigurationException(jposXml, problem);
            }
            LOG.log(Level.WARNING, problem.text(jposXml));
            doubts.add(problem.text(jposXml));
        }
        Optional<Problem> missing = NameLint.missing(declared.entries(), opened);
        if (missing.isPresent()) {
            throw new DeviceConfigurationException(jposXml, missing.get());
        }
        register(jposXml, drivers);
        return new LogicalDevices(declared, opened, doubts);
    }

    /** The logical names that the controls may open. */
    public Set<String> names() {
        return names;
    }

    /** What an operator does who misses this name: it may stand there misspelt. */
    public String remedyFor(String missing) {
        return NameLint.misspelt(missing, declared.entries(), opened)
                .map(entry -> "rename " + entry.logicalName() + " to " + missing)
                .orElseGet(() -> NameLint.remedy(missing, names, opened));
    }

    /**
     * What an operator does to whom this device gives no answer, though it is switched on: which property of which line is its
     * address, and which setting that comes from. Empty where its entry has none.
     */
    public String addressRemedy(String logicalName) {
        return declared.entries().stream()
                .filter(entry -> entry.logicalName().equals(logicalName))
                .map(entry -> DeclaredAddress.remedy(declared, entry))
                .collect(Collectors.joining());
    }

    /** The same where this was said by its service; empty where the address can't be the reason. */
    public String addressRemedy(String logicalName, JposException said) {
        return declared.entries().stream()
                .filter(entry -> entry.logicalName().equals(logicalName))
                .map(entry -> DeclaredAddress.remedy(declared, entry, said))
                .collect(Collectors.joining());
    }

    /** The logical names in a file, even where its entries can't be used; none where it can't be read. */
    public static Set<String> namesIn(Path jposXml) {
        try {
            return names(JposXml.read(jposXml));
        } catch (DeviceConfigurationException unreadable) {
            return Set.of();
        }
    }

    private static Set<String> names(JposXml declared) {
        return declared.entries().stream().map(DeclaredEntry::logicalName).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * That somebody meant to declare this device and misspelt its name, so that nothing opens it; {@link #remedyFor} says what to
     * do. Empty where it is declared, or nothing like it.
     */
    public Optional<String> findMisspelt(String logicalName) {
        return names.contains(logicalName)
                ? Optional.empty()
                : NameLint.misspelt(logicalName, declared.entries(), opened)
                        .map(entry -> declared.file() + ":" + entry.line() + " declares " + entry.logicalName()
                                + ", which nothing opens");
    }

    /** What is doubtful in the file, each with line and remedy, though every device can be opened. */
    public List<String> doubts() {
        return doubts;
    }

    private static void register(Path jposXml, DriverFolder drivers) {
        System.setProperty("jpos.config.regPopulatorClass", ClassLoaderRegPopulator.class.getName());
        System.setProperty(
                ClassLoaderRegPopulator.FILE_PROPERTY, jposXml.toAbsolutePath().toString());
        System.setProperty("jpos.loader.serviceManagerClass", DriverServiceManager.class.getName());
        if (JposServiceLoader.getManager() instanceof DriverServiceManager manager) {
            manager.use(drivers);
        } else {
            throw new IllegalStateException("JavaPOS was used before its devices were declared");
        }
        JposServiceLoader.getManager().reloadEntryRegistry();
    }
}
