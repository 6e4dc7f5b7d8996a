package jp.madoguchi.pos.pageprinter;

import java.util.List;
import jp.madoguchi.pos.core.ClaimRegistry;
import jp.madoguchi.pos.core.DescribedFactory;
import jp.madoguchi.pos.core.DeviceAddress;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.IdleFlag;
import jp.madoguchi.pos.core.OutputQueue;
import jp.madoguchi.pos.core.ServiceFrame;
import jp.madoguchi.pos.core.ServiceKind;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.Statistics;
import jp.madoguchi.pos.printing.ErrorReport;
import jp.madoguchi.pos.printing.MapMode;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.POSPrinterConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.services.POSPrinterService115;

/** Makes POSPrinter services for A4 sheets over IPP; the properties of an entry are those of {@link PrinterSettings}. */
public final class IppPagePrinterFactory implements DescribedFactory {
    static final String PRINTED = "M_SheetsPrinted";
    static final String NOT_PRINTED = "M_SheetsNotPrinted";
    static final String UNKNOWN = "M_SheetsUnknown";
    static final String LAST_JOB = "M_LastJobId";
    static final String UP_TIME = "M_PrinterUpTime";
    static final String LIFE_COUNTER = "M_PrinterImpressionsCompleted";
    private static final List<String> COUNTED = List.of(
            JposStatisticsConst.JPOS_STAT_FormInsertionCount,
            JposStatisticsConst.JPOS_STAT_PrinterFaultCount,
            JposStatisticsConst.JPOS_STAT_SlipCoverOpenCount,
            PRINTED,
            NOT_PRINTED,
            UNKNOWN);
    private static final List<String> NOTED = List.of(LAST_JOB, UP_TIME, LIFE_COUNTER);

    private static final ServiceKind KIND =
            new ServiceKind("POSPrinter", POSPrinterService115.class, PrinterSettings.PROPERTIES);
    private static final int DOTS_PER_INCH = 600;

    // JavaPOS keeps one factory per class, so these claims are those of the whole JVM.
    private final ClaimRegistry claims = new ClaimRegistry();

    @Override
    public ServiceKind kind() {
        return KIND;
    }

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        EntryProperties entryProperties = new EntryProperties(logicalName, entry);
        PrinterSettings settings = PrinterSettings.of(entryProperties);
        ServiceFrame frame = ServiceFrame.of(
                entryProperties,
                KIND,
                DeviceAddress.physicalName(settings.address()),
                "Madoguchi POSPrinter service over IPP",
                claims);
        Faults faults = frame.faults();
        Standing standing = frame.standing();
        EventPump pump = frame.pump();
        Statistics statistics = frame.statistics(COUNTED, NOTED);
        SlipSensors sensors = new SlipSensors(standing, pump, frame.power(), statistics, faults);
        Sheet sheet = new Sheet();
        IdleFlag idle = new IdleFlag(standing, pump, POSPrinterConst.PTR_SUE_IDLE);
        PagePrinter printer = new PagePrinter(settings, faults, standing, sensors, statistics, sheet, idle);
        MapMode unit = new MapMode(DOTS_PER_INCH, faults);
        PageProperties properties = new PageProperties(settings, unit);
        ErrorReport errors = new ErrorReport(POSPrinterConst.PTR_S_SLIP);
        OutputQueue outputs =
                new OutputQueue(standing, pump, faults, fault -> errors.recoverable(notPrinted(fault)), idle::look);
        SheetPrinting printing = new SheetPrinting(sheet, properties, outputs, faults);
        SlipStation slip = new SlipStation(printer, sheet, outputs, errors, standing, statistics, faults);
        return frame.service(
                POSPrinterService115.class,
                printer,
                statistics,
                sensors,
                idle,
                unit,
                properties,
                errors,
                outputs,
                printing,
                slip);
    }

    /** Queued output only writes on the sheet: nothing has reached the printer when it fails. */
    private static String notPrinted(JposException fault) {
        return SheetFate.NOT_PRINTED + ": " + fault.getMessage();
    }
}
