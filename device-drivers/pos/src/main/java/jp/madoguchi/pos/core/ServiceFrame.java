package jp.madoguchi.pos.core;

import java.util.ArrayList;
import java.util.List;
import jpos.JposException;

/**
 * What every service has, whatever its device: a new service begins with one and adds the parts of its category.
 *
 * @param description what the service says about itself
 * @param faults words its exceptions
 * @param standing open, claimed, enabled
 * @param pump delivers its events
 * @param power tells whether the device is there
 */
public record ServiceFrame(
        DeviceDescription description, Faults faults, Standing standing, EventPump pump, PowerReport power) {

    /**
     * A frame for one entry of jpos.xml.
     *
     * @param kind what the factory makes
     * @param physicalName the device that is meant: a reader's name, a printer's address
     * @param service one line about this service
     * @param claims of all services that could want the same device
     */
    public static ServiceFrame of(
            EntryProperties entry, ServiceKind kind, String physicalName, String service, ClaimRegistry claims)
            throws JposException {
        var description = new DeviceDescription(
                kind.category(), entry.logicalName(), physicalName, service, StateFolder.of(entry));
        var standing = new Standing(description, claims);
        var pump = new EventPump(entry.logicalName());
        return new ServiceFrame(
                description,
                new Faults(entry.logicalName()),
                standing,
                pump,
                new PowerReport(description, standing, pump));
    }

    /** The statistics of the service, which outlive the program; names as in {@link Statistics}. */
    public Statistics statistics(List<String> counted, List<String> noted) {
        return new Statistics(description, standing, counted, noted);
    }

    /** A service of this contract, with the parts of its category that answer its calls. */
    public <S> S service(Class<S> contract, Hardware device, Object... more) {
        List<Object> parts =
                new ArrayList<>(List.of(new ServiceCore(description, standing, pump, power, device), pump, power));
        parts.addAll(List.of(more));
        return ServiceProxy.of(contract, description, standing, parts);
    }
}
