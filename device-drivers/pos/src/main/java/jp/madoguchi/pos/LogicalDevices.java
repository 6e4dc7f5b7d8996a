package jp.madoguchi.pos;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.pos.drivers.DriverServiceManager;
import jpos.loader.JposServiceLoader;

/** The devices that jpos.xml declares, checked at start-up instead of at the first resident. */
public final class LogicalDevices {
    private static final Logger LOG = System.getLogger(LogicalDevices.class.getName());

    private final DeviceNames opened;
    private final Set<String> names;
    private final List<String> doubts;

    private LogicalDevices(DeviceNames opened, Set<String> names, List<String> doubts) {
        this.opened = opened;
        this.names = Set.copyOf(names);
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
        Set<String> names = new TreeSet<>();
        declared.entries().forEach(entry -> names.add(entry.logicalName()));
        Optional<Problem> missing = NameLint.missing(declared.entries(), opened);
        if (missing.isPresent()) {
            throw new DeviceConfigurationException(jposXml, missing.get());
        }
        register(jposXml, drivers);
        return new LogicalDevices(opened, names, doubts);
    }

    /** The logical names that the controls may open. */
    public Set<String> names() {
        return names;
    }

    /** What an operator does who misses this name: it may stand there misspelt. */
    public String remedyFor(String missing) {
        return NameLint.remedy(missing, names, opened);
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
