package jp.madoguchi.pos.drivers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceConnection;
import jpos.loader.simple.SimpleServiceManager;
import jpos.util.JposProperties;

/**
 * The service manager of JavaPOS, which finds factories in the jars of vendors too. JavaPOS makes it by its name, hence the
 * public constructor; there is one in a program.
 */
public final class DriverServiceManager extends SimpleServiceManager {
    /** Two vendors may have named their factories alike. */
    private record Key(String origin, String className) {}

    private final Map<Key, DriverFactory> factories = new ConcurrentHashMap<>();
    private volatile DriverFolder drivers = DriverFolder.none();

    public DriverServiceManager(JposProperties properties) {
        super(properties);
    }

    /** From now on factories are looked for there; those that were found stay, for they know who has claimed what. */
    public void use(DriverFolder folder) {
        drivers = folder;
    }

    @Override
    public JposServiceConnection createConnection(String logicalName) throws JposException {
        JposEntry entry = getEntryRegistry().getJposEntry(logicalName);
        if (entry == null) {
            return super.createConnection(logicalName);
        }
        return new DriverConnection(logicalName, entry, this::factory);
    }

    private DriverFactory factory(NamedDriver driver) throws DriverException {
        FactoryClass found = drivers.find(driver);
        Key key = new Key(found.origin(), driver.factoryClass());
        DriverFactory known = factories.get(key);
        if (known != null) {
            return known;
        }
        DriverFactory made = new DriverFactory(found.make(), found.isOfVendor());
        DriverFactory other = factories.putIfAbsent(key, made);
        return other == null ? made : other;
    }
}
