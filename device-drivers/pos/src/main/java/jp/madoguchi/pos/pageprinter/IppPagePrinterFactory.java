package jp.madoguchi.pos.pageprinter;

import java.util.List;
import jp.madoguchi.pos.core.ClaimRegistry;
import jp.madoguchi.pos.core.DeviceDescription;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.PowerReport;
import jp.madoguchi.pos.core.ServiceCore;
import jp.madoguchi.pos.core.ServiceProxy;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.Statistics;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.POSPrinterService115;

/** Makes POSPrinter services for A4 sheets over IPP; the properties of an entry are those of {@link PrinterSettings}. */
public final class IppPagePrinterFactory implements JposServiceInstanceFactory {
    static final String PRINTED = "M_SheetsPrinted";
    static final String NOT_PRINTED = "M_SheetsNotPrinted";
    static final String UNKNOWN = "M_SheetsUnknown";
    static final String LAST_JOB = "M_LastJobId";
    static final String UP_TIME = "M_PrinterUpTime";
    static final String LIFE_COUNTER = "M_PrinterImpressionsCompleted";
    private static final List<String> COUNTERS = List.of(
            JposStatisticsConst.JPOS_STAT_FormInsertionCount,
            JposStatisticsConst.JPOS_STAT_PrinterFaultCount,
            JposStatisticsConst.JPOS_STAT_SlipCoverOpenCount,
            PRINTED,
            NOT_PRINTED,
            UNKNOWN,
            LAST_JOB,
            UP_TIME,
            LIFE_COUNTER);

    // JavaPOS keeps one factory per class, so these claims are those of the whole JVM.
    private final ClaimRegistry claims = new ClaimRegistry();

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        PrinterSettings settings = PrinterSettings.of(new EntryProperties(logicalName, entry));
        DeviceDescription description = new DeviceDescription(
                "POSPrinter", logicalName, settings.address().toString(), "Madoguchi POSPrinter service over IPP");
        Faults faults = new Faults(logicalName);
        Standing standing = new Standing(description, claims);
        EventPump pump = new EventPump(logicalName);
        PowerReport power = new PowerReport(description, standing, pump);
        Statistics statistics = new Statistics(description, COUNTERS);
        SlipSensors sensors = new SlipSensors(pump, power, statistics, faults);
        Sheet sheet = new Sheet();
        PagePrinter printer = new PagePrinter(settings, faults, standing, sensors, statistics, sheet);
        ServiceCore core = new ServiceCore(description, standing, pump, power, printer);
        PageProperties properties = new PageProperties(settings, faults);
        ErrorReport errors = new ErrorReport();
        SheetPrinting printing = new SheetPrinting(sheet, properties, pump, faults);
        SlipStation slip = new SlipStation(printer, sheet, errors, standing, statistics, faults);
        List<Object> parts = List.of(core, pump, power, statistics, sensors, properties, errors, printing, slip);
        return ServiceProxy.of(POSPrinterService115.class, description, standing, parts);
    }
}
