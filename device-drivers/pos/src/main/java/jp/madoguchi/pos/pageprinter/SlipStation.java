package jp.madoguchi.pos.pageprinter;

import java.util.Optional;
import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.OutputQueue;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.Statistics;
import jp.madoguchi.pos.ipp.Condition;
import jp.madoguchi.pos.printing.ErrorReport;
import jpos.JposConst;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.POSPrinterConst;

/** Insertion asks whether a sheet can be printed; removal sends it and waits until it lies in the output. */
final class SlipStation {
    private final PagePrinter printer;
    private final Sheet sheet;
    private final OutputQueue outputs;
    private final ErrorReport errors;
    private final Standing standing;
    private final Statistics statistics;
    private final Faults faults;

    SlipStation(
            PagePrinter printer,
            Sheet sheet,
            OutputQueue outputs,
            ErrorReport errors,
            Standing standing,
            Statistics statistics,
            Faults faults) {
        this.printer = printer;
        this.sheet = sheet;
        this.outputs = outputs;
        this.errors = errors;
        this.standing = standing;
        this.statistics = statistics;
        this.faults = faults;
    }

    /** Begins a sheet, and waits until the printer has paper and no fault. */
    @Needs(Stage.ENABLED)
    public void beginInsertion(int timeout) throws JposException {
        Checks.timeout(faults, timeout);
        outputs.requireNothingOutstanding();
        if (sheet.isOnItsWay()) {
            throw faults.of(
                    JposConst.JPOS_E_BUSY,
                    "a sheet is on its way",
                    "wait with beginRemoval, or give it up with clearOutput");
        }
        sheet.begin();
        errors.clear();
        if (timeout != 0 && !printer.awaitReady(timeout)) {
            throw faults.of(
                    JposConst.JPOS_E_TIMEOUT,
                    "the printer is not ready after " + timeout + " ms, "
                            + printer.view().text(),
                    "call again to wait on");
        }
    }

    /** Looks once more; from here on a sheet is taken as inserted. */
    @Needs(Stage.ENABLED)
    public void endInsertion() throws JposException {
        if (sheet.place() != Sheet.Place.INSERTION) {
            throw faults.illegal("no sheet is being inserted", "call beginInsertion first");
        }
        Optional<Trouble> trouble = printer.lookNow().findTrouble();
        if (trouble.isPresent()) {
            sheet.leave();
            trouble.get().show(errors, SheetFate.NOT_PRINTED);
            throw trouble.get().exception(faults);
        }
        sheet.inserted();
        statistics.count(JposStatisticsConst.JPOS_STAT_FormInsertionCount);
    }

    /** Sends what was printed on the sheet, the first time, and waits until the printer is done with it. */
    @Needs(Stage.ENABLED)
    public void beginRemoval(int timeout) throws JposException {
        Checks.timeout(faults, timeout);
        outputs.requireNothingOutstanding();
        if (sheet.place() == Sheet.Place.INSERTION) {
            throw faults.illegal("the sheet is still being inserted", "call endInsertion first");
        }
        Optional<byte[]> document = sheet.remove();
        if (document.isPresent()) {
            sheet.sent(printer.print(document.get()));
        }
        Optional<SheetJob> job = sheet.job();
        if (job.isPresent() && timeout != 0) {
            if (!standing.await(timeout, Stage.ENABLED, () -> !job.get().isPending())) {
                throw pending(JposConst.JPOS_E_TIMEOUT, timeout);
            }
            requirePrinted(job.get());
        }
    }

    /** Returns if and only if the sheet has been printed, or nothing was printed on it. */
    @Needs(Stage.ENABLED)
    public void endRemoval() throws JposException {
        if (sheet.place() != Sheet.Place.REMOVAL) {
            throw faults.illegal("no sheet is being removed", "call beginRemoval first");
        }
        Optional<SheetJob> job = sheet.job();
        if (job.isPresent() && job.get().isPending()) {
            throw new Trouble(
                            JposConst.JPOS_E_EXTENDED,
                            POSPrinterConst.JPOS_EPTR_SLP_FORM,
                            "the sheet is still in the printer, "
                                    + printer.view().text(),
                            "wait with beginRemoval")
                    .exception(faults, SheetFate.PENDING);
        }
        sheet.leave();
        if (job.isPresent()) {
            requirePrinted(job.get());
            requireOut();
        }
    }

    /** Forgets what has not been sent, and asks the printer to give up what has; beginRemoval then tells its fate. */
    @Needs(Stage.CLAIMED)
    public void clearOutput() {
        outputs.clear();
        if (sheet.isOnItsWay()) {
            sheet.job().ifPresent(printer::giveUp);
        } else if (sheet.place() != Sheet.Place.REMOVAL) {
            sheet.discard();
        }
        errors.clear();
    }

    private JposException pending(int code, int timeout) {
        return new Trouble(
                        code,
                        0,
                        "the sheet is not out after " + timeout + " ms, "
                                + printer.view().text(),
                        "call beginRemoval again to wait on")
                .exception(faults, SheetFate.PENDING);
    }

    private void requirePrinted(SheetJob job) throws JposException {
        if (job.outcome() instanceof SheetOutcome.Failed failed) {
            failed.trouble().show(errors, failed.fate());
            throw failed.trouble().exception(faults, failed.fate());
        }
    }

    /** A printer that stopped over a blocked output may not have let go of the sheet, whatever its job says. */
    private void requireOut() throws JposException {
        PrinterView view = printer.view();
        boolean blocked = view.conditions().contains(Condition.OUTPUT_BLOCKED)
                || view.conditions().contains(Condition.JAM);
        if (blocked && view.status().orElseThrow().isStopped()) {
            Trouble stuck = new Trouble(
                    JposConst.JPOS_E_EXTENDED,
                    POSPrinterConst.JPOS_EPTR_SLP_FORM,
                    "the printer stopped with the sheet at its output, " + view.text(),
                    "look whether the sheet came out");
            stuck.show(errors, SheetFate.UNKNOWN);
            throw stuck.exception(faults, SheetFate.UNKNOWN);
        }
    }
}
