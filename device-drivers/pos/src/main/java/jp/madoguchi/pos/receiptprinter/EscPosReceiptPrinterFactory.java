package jp.madoguchi.pos.receiptprinter;

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
import jp.madoguchi.pos.escpos.Glyphs;
import jp.madoguchi.pos.escpos.ReceiptCharacters;
import jp.madoguchi.pos.printing.ErrorReport;
import jp.madoguchi.pos.printing.MapMode;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.POSPrinterConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.services.POSPrinterService115;

/** Makes POSPrinter services for receipts over ESC/POS; the properties of an entry are those of {@link ReceiptSettings}. */
public final class EscPosReceiptPrinterFactory implements DescribedFactory {
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

    private static final ServiceKind KIND =
            new ServiceKind("POSPrinter", POSPrinterService115.class, ReceiptSettings.PROPERTIES);

    // JavaPOS keeps one factory per class, so these claims are those of the whole JVM.
    private final ClaimRegistry claims = new ClaimRegistry();

    @Override
    public ServiceKind kind() {
        return KIND;
    }

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        EntryProperties entryProperties = new EntryProperties(logicalName, entry);
        ReceiptSettings settings = ReceiptSettings.of(entryProperties);
        ServiceFrame frame = ServiceFrame.of(
                entryProperties,
                KIND,
                DeviceAddress.physicalName(settings.address()),
                "Madoguchi POSPrinter service over ESC/POS",
                claims);
        Faults faults = frame.faults();
        Standing standing = frame.standing();
        EventPump pump = frame.pump();
        Statistics statistics = frame.statistics(COUNTED, List.of());
        ReceiptSensors sensors = new ReceiptSensors(pump, frame.power(), statistics);
        IdleFlag idle = new IdleFlag(standing, pump, POSPrinterConst.PTR_SUE_IDLE);
        Transaction transaction = new Transaction();
        ReceiptPrinter printer = new ReceiptPrinter(settings, faults, standing, sensors, statistics, idle, transaction);
        MapMode unit = new MapMode(settings.dotsPerInch(), faults);
        ReceiptProperties properties = new ReceiptProperties(settings, unit, faults);
        ErrorReport errors = new ErrorReport(POSPrinterConst.PTR_S_RECEIPT);
        OutputQueue outputs = new OutputQueue(
                standing, pump, faults, fault -> errors.recoverable(String.valueOf(fault.getMessage())), idle::look);
        ReceiptCharacters characters = new ReceiptCharacters(new Glyphs(settings.fonts()));
        ReceiptStation station = new ReceiptStation(
                printer, properties, unit, outputs, errors, statistics, faults, characters, transaction);
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
                station);
    }
}
