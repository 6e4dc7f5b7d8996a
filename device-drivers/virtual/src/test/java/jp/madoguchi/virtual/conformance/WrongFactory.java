package jp.madoguchi.virtual.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.pos.drivers.DriverException;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.pos.drivers.NamedDriver;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.BaseService;

/** Makes services with the fault that the entry names, around those of the right factory; JavaPOS makes it by its name. */
public final class WrongFactory implements JposServiceInstanceFactory {
    static final String FAULT = "plantedFault";
    /** The class name of the factory whose services are right. */
    static final String RIGHT = "rightFactory";
    /** The folder of drivers in which it is, unless it is on the class path. */
    static final String DRIVERS = "rightDrivers";

    private static final Map<String, Fault> FAULTS = Stream.of(
                    PrinterFaults.ALL, ReceiptFaults.ALL, ReaderFaults.ALL, ChangerFaults.ALL)
            .flatMap(each -> each.stream())
            .collect(Collectors.toUnmodifiableMap(Fault::name, Function.identity()));

    /** Kept, for a factory knows who has claimed what. */
    private final Map<String, JposServiceInstanceFactory> right = new ConcurrentHashMap<>();

    /** All services of the right factories, behind the wrong ones. */
    private static final Queue<JposServiceInstance> MADE = new ConcurrentLinkedQueue<>();

    /** Closes what wrong services left open: it would go on looking for its device at a port that another one gets then. */
    static void closeAll() {
        for (JposServiceInstance service = MADE.poll(); service != null; service = MADE.poll()) {
            try {
                ((BaseService) service).close();
            } catch (JposException e) {
                // It was closed, as it should be.
            }
        }
    }

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        Fault fault = FAULTS.get(text(entry, FAULT));
        if (fault == null) {
            throw new JposException(JposConst.JPOS_E_NOSERVICE, "there is no fault " + text(entry, FAULT));
        }
        String name = text(entry, RIGHT);
        JposServiceInstanceFactory factory = right.computeIfAbsent(name, missing -> load(name, text(entry, DRIVERS)));
        JposServiceInstance service = factory.createInstance(logicalName, entry);
        MADE.add(service);
        // A service of ours is a proxy of one contract.
        Class<?> contract = service.getClass().getInterfaces()[0];
        return (JposServiceInstance) WrongPart.of(contract, service, fault);
    }

    private static JposServiceInstanceFactory load(String name, String drivers) {
        try {
            DriverFolder folder = drivers.isEmpty() ? DriverFolder.none() : DriverFolder.of(Path.of(drivers));
            return folder.find(new NamedDriver(name, "", "")).make();
        } catch (IOException | DriverException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String text(JposEntry entry, String property) {
        Object value = entry.getPropertyValue(property);
        return value == null ? "" : value.toString();
    }
}
