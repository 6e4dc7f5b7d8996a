package jp.madoguchi.pos.receiptprinter;

import java.util.List;
import jp.madoguchi.pos.core.ClaimRegistry;
import jp.madoguchi.pos.core.DeviceDescription;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.IdleFlag;
import jp.madoguchi.pos.core.KnownProperties;
import jp.madoguchi.pos.core.OutputQueue;
import jp.madoguchi.pos.core.PowerReport;
import jp.madoguchi.pos.core.ServiceCore;
import jp.madoguchi.pos.core.ServiceProxy;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.StateFolder;
import jp.madoguchi.pos.core.Statistics;
import jp.madoguchi.pos.escpos.Glyphs;
import jp.madoguchi.pos.escpos.ReceiptCharacters;
import jp.madoguchi.pos.printing.ErrorReport;
import jp.madoguchi.pos.printing.MapMode;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.POSPrinterConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.POSPrinterService115;

/** Makes POSPrinter services for receipts over ESC/POS; the properties of an entry are those of {@link ReceiptSettings}. */
@KnownProperties({
    "printerUri",
    "lineDots",
    "dotsPerInch",
    "glyphFonts",
    "enableOffline",
    "patienceMillis",
    "lostAfterMillis",
    "idlePollMillis",
    StateFolder.PROPERTY
})
public final class EscPosReceiptPrinterFactory implements JposServiceInstanceFactory {
    static final String PRINTED = "M_OutputsPrinted";
    static final String CUT_SHORT = "M_OutputsCutShort";
    static final String UNKNOWN = "M_OutputsUnknown";
    private static final List<String> COUNTED = List.of(
            JposStatisticsConst.JPOS_STAT_PrinterFaultCount,
            JposStatisticsConst.JPOS_STAT_ReceiptCoverOpenCount,
            JposStatisticsConst.JPOS_STAT_BarcodePrintedCount,
            JposStatisticsConst.JPOS_STAT_PaperCutCount,
            PRINTED,
            CUT_SHORT,
            UNKNOWN);

    // JavaPOS keeps one factory per class, so these claims are those of the whole JVM.
    private final ClaimRegistry claims = new ClaimRegistry();

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        EntryProperties entryProperties = new EntryProperties(logicalName, entry);
        ReceiptSettings settings = ReceiptSettings.of(entryProperties);
        DeviceDescription description = new DeviceDescription(
                "POSPrinter",
                logicalName,
                settings.address().toString(),
                "Madoguchi POSPrinter service over ESC/POS",
                StateFolder.of(entryProperties));
        Faults faults = new Faults(logicalName);
        Standing standing = new Standing(description, claims);
        EventPump pump = new EventPump(logicalName);
        PowerReport power = new PowerReport(description, standing, pump);
        Statistics statistics = new Statistics(description, standing, COUNTED, List.of());
        ReceiptSensors sensors = new ReceiptSensors(pump, power, statistics);
        IdleFlag idle = new IdleFlag(standing, pump, POSPrinterConst.PTR_SUE_IDLE);
        Transaction transaction = new Transaction();
        ReceiptPrinter printer = new ReceiptPrinter(settings, faults, standing, sensors, statistics, idle, transaction);
        ServiceCore core = new ServiceCore(description, standing, pump, power, printer);
        MapMode unit = new MapMode(settings.dotsPerInch(), faults);
        ReceiptProperties properties = new ReceiptProperties(settings, unit, faults);
        ErrorReport errors = new ErrorReport(POSPrinterConst.PTR_S_RECEIPT);
        OutputQueue outputs = new OutputQueue(
                standing, pump, faults, fault -> errors.recoverable(String.valueOf(fault.getMessage())), idle::look);
        ReceiptCharacters characters = new ReceiptCharacters(new Glyphs(settings.fonts()));
        ReceiptStation station = new ReceiptStation(
                printer, properties, unit, outputs, errors, statistics, faults, characters, transaction);
        List<Object> parts =
                List.of(core, pump, power, statistics, sensors, idle, unit, properties, errors, outputs, station);
        return ServiceProxy.of(POSPrinterService115.class, description, standing, parts);
    }
}
