package jp.madoguchi.pos.drivers;

import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceConnection;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import org.jspecify.annotations.Nullable;

/** The way from a control to its service. Unlike that of JavaPOS it leaves nothing to a finalizer. */
final class DriverConnection implements JposServiceConnection {
    /** Finds the factory of a class name. */
    interface Factories {
        JposServiceInstanceFactory of(String className) throws JposException;
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
        Object factory = entry.getPropertyValue(JposEntry.SI_FACTORY_CLASS_PROP_NAME);
        service = factories.of(String.valueOf(factory)).createInstance(logicalName, entry);
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
