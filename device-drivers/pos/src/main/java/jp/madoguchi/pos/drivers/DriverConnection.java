package jp.madoguchi.pos.drivers;

import jp.madoguchi.pos.core.Faults;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceConnection;
import jpos.loader.JposServiceInstance;
import org.jspecify.annotations.Nullable;

/** The way from a control to its service. Unlike that of JavaPOS it leaves nothing to a finalizer. */
final class DriverConnection implements JposServiceConnection {
    /** Finds the factory that an entry means. */
    interface Factories {
        DriverFactory of(NamedDriver driver) throws DriverException;
    }

    private final String logicalName;
    private final JposEntry entry;
    private final Factories factories;
    private @Nullable JposServiceInstance service;

    DriverConnection(String logicalName, JposEntry entry, Factories factories) {
        this.logicalName = logicalName;
        this.entry = entry;
        this.factories = factories;
    }

    @Override
    public void connect() throws JposException {
        try {
            service = factories.of(NamedDriver.of(entry)).service(logicalName, entry);
        } catch (DriverException unusable) {
            throw new Faults(logicalName).of(JposConst.JPOS_E_NOSERVICE, unusable.what(), unusable.remedy(), unusable);
        }
    }

    @Override
    public void disconnect() throws JposException {
        JposServiceInstance connected = service;
        service = null;
        if (connected != null) {
            connected.deleteInstance();
        }
    }

    @Override
    public JposServiceInstance getService() {
        JposServiceInstance connected = service;
        if (connected == null) {
            throw new IllegalStateException(logicalName + " is not connected, code " + JposConst.JPOS_E_NOSERVICE);
        }
        return connected;
    }

    @Override
    public String getLogicalName() {
        return logicalName;
    }
}
