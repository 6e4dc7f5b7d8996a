package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.receipt.CodeBitmap;
import jp.madoguchi.print.receipt.Receipt;
import jp.madoguchi.print.receipt.ReceiptPart;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** The receipt printer by its logical name: the receipt station of a POSPrinter, each receipt one transaction. */
public final class ReceiptSlips implements ReceiptPrinter, AutoCloseable {
    private static final int LEAST_MARGIN = 2;
    private static final Logger LOG = System.getLogger(ReceiptSlips.class.getName());
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;

    private final POSPrinter control = new POSPrinter();
    private final Taking taking;
    private final DeviceLog log;
    private final Retries retries;
    private final String terminal;
    private final Clock clock;
    private volatile boolean open;

    private ReceiptSlips(String logicalName, String terminal, Clock clock) {
        this.taking = new Taking(logicalName, control);
        this.log = new DeviceLog(logicalName, this::trouble);
        this.retries = new Retries(log::begin);
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Takes the printer for itself; one that can't be had now is tried again now and then, for no certificate needs it.
     *
     * @param terminal the name of this kiosk
     */
    public static ReceiptSlips open(String logicalName, String terminal, Clock clock) {
        var slips = new ReceiptSlips(logicalName, terminal, clock);
        slips.control.addStatusUpdateListener(event -> slips.log.look());
        slips.retries.takeSoon(slips::take);
        return slips;
    }

    /** Why no receipt could be printed now, for the operator; empty when one could. */
    public Optional<String> trouble() {
        try {
            if (!open || !control.getDeviceEnabled()) {
                return Optional.of("can't be had"
                        + retries.obstacle().map(why -> ": " + why).orElse(""));
            }
            return switch (control.getPowerState()) {
                case JposConst.JPOS_PS_OFF, JposConst.JPOS_PS_OFF_OFFLINE -> Optional.of("gone");
                case JposConst.JPOS_PS_OFFLINE -> Optional.of("not ready");
                default -> sensed();
            };
        } catch (JposException e) {
            return Optional.of("can't be asked");
        }
    }

    private Optional<String> sensed() throws JposException {
        if (control.getCoverOpen()) {
            return Optional.of("cover open");
        }
        return control.getRecEmpty() ? Optional.of("no paper") : Optional.empty();
    }

    @Override
    public synchronized Fate print(String municipality, List<Receipt.Copy> copies) {
        if (!open) {
            return Fate.NOT_PRINTED;
        }
        var receipt = new Receipt(municipality, terminal, LocalDateTime.ofInstant(clock.instant(), JAPAN), copies);
        try {
            print(receipt.parts());
            return Fate.PRINTED;
        } catch (JposException e) {
            LOG.log(Level.WARNING, "no receipt: {0}", e.getMessage());
            return Fate.NOT_PRINTED;
        }
    }

    private void print(List<ReceiptPart> parts) throws JposException {
        var layout = new ReceiptLayout(control.getRecLineChars());
        control.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
        try {
            for (ReceiptPart part : parts) {
                print(part, layout);
            }
            end();
            control.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
        } catch (JposException e) {
            // Nothing of it may come out in front of the next resident.
            control.clearOutput();
            throw e;
        }
    }

    /** A cut goes through the paper as it stands, some lines below what was printed last. */
    private void end() throws JposException {
        if (control.getCapRecPapercut()) {
            control.printNormal(RECEIPT, "\n".repeat(Math.max(LEAST_MARGIN, control.getRecLinesToPaperCut())));
            control.cutPaper(POSPrinterConst.PTR_CP_FULLCUT);
        } else {
            control.printNormal(RECEIPT, "\n".repeat(LEAST_MARGIN));
        }
    }

    private void print(ReceiptPart part, ReceiptLayout layout) throws JposException {
        if (part instanceof ReceiptPart.Code code) {
            print(code, layout.codeDots());
        } else {
            control.printNormal(RECEIPT, layout.text(part));
        }
    }

    private void print(ReceiptPart.Code code, int dots) throws JposException {
        if (!control.getCapRecBarCode() || !hasDrawn(code, dots)) {
            printWithoutBarCode(code, dots);
        }
    }

    /** Not by a printer that draws other bar codes only. */
    private boolean hasDrawn(ReceiptPart.Code code, int dots) throws JposException {
        try {
            control.printBarCode(
                    RECEIPT,
                    code.text(),
                    POSPrinterConst.PTR_BCS_QRCODE,
                    dots,
                    dots,
                    POSPrinterConst.PTR_BC_CENTER,
                    POSPrinterConst.PTR_BC_TEXT_NONE);
            // A code is read by the white around it.
            control.printNormal(RECEIPT, "\n");
            return true;
        } catch (JposException e) {
            if (e.getErrorCode() == JposConst.JPOS_E_ILLEGAL) {
                return false;
            }
            throw e;
        }
    }

    private void printWithoutBarCode(ReceiptPart.Code code, int dots) throws JposException {
        switch (CodeWay.withoutBarCode(control)) {
            case BITMAP ->
                control.printMemoryBitmap(
                        RECEIPT,
                        CodeBitmap.of(code, dots),
                        POSPrinterConst.PTR_BMT_BMP,
                        POSPrinterConst.PTR_BM_ASIS,
                        POSPrinterConst.PTR_BM_CENTER);
            default -> {
                // They have been printed before.
            }
        }
    }

    /** Its service may fail to open as long as the printer is away. */
    private synchronized void take() throws JposException {
        if (control.getState() == JposConst.JPOS_S_CLOSED) {
            taking.open();
        }
        taking.claim();
        if (control.getCapPowerReporting() != JposConst.JPOS_PR_NONE) {
            control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        }
        taking.enable();
        control.setMapMode(POSPrinterConst.PTR_MM_DOTS);
        control.setAsyncMode(false);
        open = true;
    }

    @Override
    public synchronized void close() throws JposException {
        retries.close();
        if (control.getState() != JposConst.JPOS_S_CLOSED) {
            control.close();
        }
    }
}
