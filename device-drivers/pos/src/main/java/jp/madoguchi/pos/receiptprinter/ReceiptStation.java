package jp.madoguchi.pos.receiptprinter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.OutputQueue;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Statistics;
import jp.madoguchi.pos.escpos.EscPos;
import jp.madoguchi.pos.escpos.EscPos.Alignment;
import jp.madoguchi.pos.escpos.QrSymbol;
import jp.madoguchi.pos.escpos.ReceiptCharacters;
import jp.madoguchi.pos.escpos.UnprintableTextException;
import jp.madoguchi.pos.printing.ErrorReport;
import jp.madoguchi.pos.printing.MapMode;
import jpos.JposConst;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.POSPrinterConst;

/** What is printed on the receipt: at once, queued, or kept until a transaction prints all of it or nothing. */
final class ReceiptStation {
    private static final int WHOLE_PAPER = 100;
    private static final int USUAL_MODULE = 6;

    private final ReceiptPrinter printer;
    private final ReceiptProperties properties;
    private final MapMode unit;
    private final OutputQueue outputs;
    private final ErrorReport errors;
    private final Statistics statistics;
    private final Faults faults;
    private final Markup markup;
    private final Transaction transaction;

    ReceiptStation(
            ReceiptPrinter printer,
            ReceiptProperties properties,
            MapMode unit,
            OutputQueue outputs,
            ErrorReport errors,
            Statistics statistics,
            Faults faults,
            ReceiptCharacters characters,
            Transaction transaction) {
        this.printer = printer;
        this.properties = properties;
        this.unit = unit;
        this.outputs = outputs;
        this.errors = errors;
        this.statistics = statistics;
        this.faults = faults;
        this.markup = new Markup(characters);
        this.transaction = transaction;
    }

    /** Text with line ends and escape sequences. */
    @Needs(Stage.ENABLED)
    public void printNormal(int station, String data) throws JposException {
        requireReceipt(station);
        print(translate(data, ignored -> {}));
    }

    /** Text that goes ahead of what is queued and of an open transaction. */
    @Needs(Stage.ENABLED)
    public void printImmediate(int station, String data) throws JposException {
        requireReceipt(station);
        printer.print(translate(data, ignored -> {}));
    }

    /** Tells whether printNormal would print this exactly; nothing is printed. */
    @Needs(Stage.ENABLED)
    public void validateData(int station, String data) throws JposException {
        requireReceipt(station);
        List<String> ignored = new ArrayList<>();
        translate(data, ignored::add);
        if (!ignored.isEmpty()) {
            throw faults.illegal("this printer does not follow ESC|" + String.join(", ESC|", ignored), "leave it out");
        }
    }

    /** A QR code; it fills the width asked for as far as whole dots do, and a width of 0 asks for the usual size. */
    @Needs(Stage.ENABLED)
    public void printBarCode(
            int station, String data, int symbology, int height, int width, int alignment, int textPosition)
            throws JposException {
        requireReceipt(station);
        if (symbology != POSPrinterConst.PTR_BCS_QRCODE) {
            throw faults.illegal("symbology " + symbology + " is not printed", "use PTR_BCS_QRCODE");
        }
        QrSymbol symbol = symbol(data);
        int module = width == 0 ? USUAL_MODULE : unit.toDots(width) / symbol.modules();
        if (module < 1 || module * symbol.modules() > unit.toDots(properties.getRecLineWidth())) {
            throw faults.extended(
                    POSPrinterConst.JPOS_EPTR_TOOBIG, "the code does not fit the width", "print less, or wider");
        }
        print(EscPos.joined(EscPos.align(alignment(alignment)), symbol.commands(module), EscPos.align(Alignment.LEFT)));
        statistics.count(JposStatisticsConst.JPOS_STAT_BarcodePrintedCount);
    }

    /** Feeds to the cutter and cuts: 100 through, less leaves a bridge, 0 nothing. */
    @Needs(Stage.ENABLED)
    public void cutPaper(int percentage) throws JposException {
        if (percentage < 0 || percentage > WHOLE_PAPER) {
            throw faults.illegal("no paper is cut to " + percentage + " %", "use 0 to 100");
        }
        if (percentage > 0) {
            print(EscPos.cut(percentage == WHOLE_PAPER));
            statistics.count(JposStatisticsConst.JPOS_STAT_PaperCutCount);
        }
    }

    /** Begins to keep what is printed, or prints all that was kept as one output. */
    @Needs(Stage.ENABLED)
    public void transactionPrint(int station, int control) throws JposException {
        requireReceipt(station);
        if (control == POSPrinterConst.PTR_TP_TRANSACTION) {
            outputs.requireNothingOutstanding();
            transaction.begin();
        } else if (control != POSPrinterConst.PTR_TP_NORMAL) {
            throw faults.illegal("control " + control + " means nothing", "use PTR_TP_TRANSACTION or PTR_TP_NORMAL");
        } else {
            byte[] kept = transaction.end();
            if (kept.length > 0) {
                output(kept);
            }
        }
    }

    /** Forgets what was kept and what waits. */
    @Needs(Stage.CLAIMED)
    public void clearOutput() {
        transaction.end();
        outputs.clear();
        errors.clear();
    }

    private void print(byte[] commands) throws JposException {
        if (!transaction.keeps(commands)) {
            output(commands);
        }
    }

    private void output(byte[] commands) throws JposException {
        errors.clear();
        if (properties.getAsyncMode()) {
            outputs.submit(() -> printer.print(commands));
        } else {
            outputs.perform(() -> printer.print(commands));
        }
    }

    private QrSymbol symbol(String data) throws JposException {
        try {
            return new QrSymbol(data);
        } catch (IllegalArgumentException tooLong) {
            throw faults.extended(
                    POSPrinterConst.JPOS_EPTR_TOOBIG, "the code is too long for a receipt", "print less", tooLong);
        }
    }

    private byte[] translate(String data, Consumer<String> ignored) throws JposException {
        try {
            return markup.translate(data, ignored);
        } catch (UnprintableTextException unprintable) {
            throw faults.of(
                    JposConst.JPOS_E_ILLEGAL,
                    "このテキストは印刷できません / this text cannot be printed, " + unprintable.getMessage(),
                    "name a font that has it as glyphFonts in jpos.xml",
                    unprintable);
        }
    }

    private Alignment alignment(int alignment) throws JposException {
        return switch (alignment) {
            case POSPrinterConst.PTR_BC_LEFT -> Alignment.LEFT;
            case POSPrinterConst.PTR_BC_CENTER -> Alignment.CENTRE;
            case POSPrinterConst.PTR_BC_RIGHT -> Alignment.RIGHT;
            default -> throw faults.illegal("alignment " + alignment + " is not followed", "use PTR_BC_LEFT to _RIGHT");
        };
    }

    private void requireReceipt(int station) throws JposException {
        if (station != POSPrinterConst.PTR_S_RECEIPT) {
            throw faults.illegal("there is no station " + station, "print on PTR_S_RECEIPT");
        }
    }
}
