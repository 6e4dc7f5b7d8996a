package jp.madoguchi.pos.drivers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceConnection;
import jpos.loader.JposServiceInstanceFactory;
import jpos.loader.simple.SimpleServiceManager;
import jpos.util.JposProperties;

/**
 * The service manager of JavaPOS, which finds factories in the jars of vendors too. JavaPOS makes it by its name, hence the
 * public constructor; there is one in a program.
 */
public final class DriverServiceManager extends SimpleServiceManager {
    private final Map<String, JposServiceInstanceFactory> factories = new ConcurrentHashMap<>();
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

    private JposServiceInstanceFactory factory(String name) throws JposException {
        JposServiceInstanceFactory known = factories.get(name);
        if (known != null) {
            return known;
        }
        try {
            Object made = drivers.load(name).getConstructor().newInstance();
            var factory = (JposServiceInstanceFactory) made;
            JposServiceInstanceFactory other = factories.putIfAbsent(name, factory);
            return other == null ? factory : other;
        } catch (ReflectiveOperationException | LinkageError | ClassCastException missing) {
            var fault = new JposException(
                    JposConst.JPOS_E_NOSERVICE,
                    "the factory " + name + " cannot be had: " + missing
                            + "; remedy: put the jar of the device service into the drivers folder");
            fault.initCause(missing);
            throw fault;
        }
    }
}
