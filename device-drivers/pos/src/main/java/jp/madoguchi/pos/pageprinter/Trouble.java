package jp.madoguchi.pos.pageprinter;

import java.util.Set;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.ipp.Condition;
import jp.madoguchi.pos.ipp.PrinterStatus;
import jp.madoguchi.pos.printing.ErrorReport;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/**
 * Why a sheet cannot be, or was not, printed.
 *
 * @param code a general code, {@code JPOS_E_...}
 * @param extended the code of the category when {@code code} is {@code JPOS_E_EXTENDED}, else 0
 */
record Trouble(int code, int extended, String what, String remedy) {

    /** The first reason that keeps this printer from printing. */
    static Trouble of(PrinterStatus status) {
        Set<Condition> found = status.conditions();
        for (Condition condition : Condition.values()) {
            if (found.contains(condition) && !isWarning(condition)) {
                return of(condition, status.text());
            }
        }
        return failure("印刷できません / the printer failed, " + status.text(), "look at the printer's display");
    }

    static Trouble failure(String what, String remedy) {
        return new Trouble(JposConst.JPOS_E_FAILURE, 0, what, remedy);
    }

    /** Neither waiting nor refilling helps. */
    static Trouble unfit(String lack) {
        return failure(
                "このプリンターは使えません / this printer cannot be used, " + lack,
                "take one that prints PDF, or correct sides in jpos.xml");
    }

    static Trouble format(String what) {
        return extended(
                POSPrinterConst.JPOS_EPTR_BADFORMAT,
                "文書を印刷できません / the printer cannot print this document, " + what,
                "check the document and what the printer supports");
    }

    static Trouble offline(String what) {
        return new Trouble(
                JposConst.JPOS_E_OFFLINE,
                0,
                "プリンターに接続できません / the printer cannot be reached, " + what,
                "check power, cable and printerUri; the service comes back by itself");
    }

    JposException exception(Faults faults) {
        return extended == 0 ? faults.of(code, what, remedy) : faults.extended(extended, what, remedy);
    }

    JposException exception(Faults faults, SheetFate fate) {
        return new Trouble(code, extended, fate + ": " + what, remedy).exception(faults);
    }

    /** Shows it; only a sheet of unknown fate cannot be recovered by an operator. */
    void show(ErrorReport errors, SheetFate fate) {
        if (fate == SheetFate.UNKNOWN) {
            errors.fatal(fate + ": " + what);
        } else {
            errors.recoverable(fate + ": " + what);
        }
    }

    private static Trouble of(Condition condition, String raw) {
        return switch (condition) {
            case PAPER_OUT ->
                extended(POSPrinterConst.JPOS_EPTR_SLP_EMPTY, "用紙切れ / out of paper, " + raw, "fill the tray");
            case COVER_OPEN ->
                extended(POSPrinterConst.JPOS_EPTR_COVER_OPEN, "カバーが開いています / the cover is open, " + raw, "shut it");
            case TONER_EMPTY ->
                extended(
                        POSPrinterConst.JPOS_EPTR_SLP_CARTRIDGE_EMPTY,
                        "トナー切れ / out of toner, " + raw,
                        "change the toner");
            case CARTRIDGE_MISSING ->
                extended(
                        POSPrinterConst.JPOS_EPTR_SLP_CARTRIDGE_REMOVED,
                        "カートリッジがありません / a cartridge is missing, " + raw,
                        "put it in");
            case JAM -> failure("紙詰まり / paper jam, " + raw, "remove the paper, then shut the cover");
            case OUTPUT_BLOCKED -> failure("排紙トレイが満杯です / the output tray is full, " + raw, "empty the tray");
            case PAUSED ->
                new Trouble(JposConst.JPOS_E_OFFLINE, 0, "プリンター停止中 / the printer is paused, " + raw, "resume it");
            case GONE -> offline(raw);
            default -> failure("プリンター異常 / the printer is faulty, " + raw, "look at the printer's display");
        };
    }

    private static boolean isWarning(Condition condition) {
        return condition == Condition.PAPER_LOW || condition == Condition.TONER_LOW;
    }

    private static Trouble extended(int extended, String what, String remedy) {
        return new Trouble(JposConst.JPOS_E_EXTENDED, extended, what, remedy);
    }
}
