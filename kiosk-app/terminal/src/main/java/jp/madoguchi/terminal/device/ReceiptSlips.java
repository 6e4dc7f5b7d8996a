package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.receipt.Receipt;
import jp.madoguchi.print.receipt.ReceiptPart;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** The receipt printer by its logical name: the receipt station of a POSPrinter, each receipt one transaction. */
public final class ReceiptSlips implements ReceiptPrinter, AutoCloseable {
    private static final Logger LOG = System.getLogger(ReceiptSlips.class.getName());
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;

    private final POSPrinter control = new POSPrinter();
    private final Taking taking;
    private final Retries retries = new Retries();
    private final String terminal;
    private final Clock clock;
    private volatile boolean open;

    private ReceiptSlips(String logicalName, String terminal, Clock clock) {
        this.taking = new Taking(logicalName, control);
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
        slips.takeSoon();
        return slips;
    }

    /** Why no receipt could be printed now, for the operator; empty when one could. */
    public Optional<String> trouble() {
        try {
            if (!open || !control.getDeviceEnabled()) {
                return Optional.of("can't be had");
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
            control.printNormal(RECEIPT, "\n\n");
            if (control.getCapRecPapercut()) {
                control.cutPaper(POSPrinterConst.PTR_CP_FULLCUT);
            }
            control.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
        } catch (JposException e) {
            // Nothing of it may come out in front of the next resident.
            control.clearOutput();
            throw e;
        }
    }

    private void print(ReceiptPart part, ReceiptLayout layout) throws JposException {
        if (part instanceof ReceiptPart.Code code) {
            if (control.getCapRecBarCode()) {
                control.printBarCode(
                        RECEIPT,
                        code.text(),
                        POSPrinterConst.PTR_BCS_QRCODE,
                        layout.codeDots(),
                        layout.codeDots(),
                        POSPrinterConst.PTR_BC_CENTER,
                        POSPrinterConst.PTR_BC_TEXT_NONE);
                // A code is read by the white around it.
                control.printNormal(RECEIPT, "\n");
            }
        } else {
            control.printNormal(RECEIPT, layout.text(part));
        }
    }

    private void takeSoon() {
        try {
            taking.open();
        } catch (JposException e) {
            LOG.log(Level.WARNING, "no receipts: {0}", e.getMessage());
            return;
        }
        try {
            take();
        } catch (JposException e) {
            LOG.log(Level.WARNING, "no receipts for now: {0}", e.getMessage());
            retries.tryAgain(this::take);
        }
    }

    private synchronized void take() throws JposException {
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
