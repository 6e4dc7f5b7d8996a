package jp.madoguchi.session.procedure;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.madoguchi.config.Yen;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintProgress;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedCopy;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.Progress;

/** The printing of one order: counts sheets and money, and tells journal and centre what became of each copy. */
final class PrintRun {
    private final Devices devices;
    private final int sheets;
    private final Consumer<Progress> report;
    private final ReceiptRun receipt = new ReceiptRun();
    private int printed;
    private int copiesPrinted;
    private Yen earned = Yen.ZERO;

    PrintRun(Devices devices, int sheets, Consumer<Progress> report) {
        this.devices = devices;
        this.sheets = sheets;
        this.report = report;
    }

    /** Sheets that certainly lie in the tray. */
    int sheetsPrinted() {
        return printed;
    }

    /** Copies that certainly came out whole. */
    int copiesPrinted() {
        return copiesPrinted;
    }

    /** Fees of the copies that came out whole. */
    Yen earned() {
        return earned;
    }

    /** What came out whole, for the receipt. */
    ReceiptRun receipt() {
        return receipt;
    }

    /** Prints all sheets of one copy and reports its outcome; empty when all of them came out. */
    Optional<FailureCode> print(IssuedCopy copy) {
        Optional<Journal.Act> paid = announced(copy);
        int before = printed;
        PrintOutcome outcome = new PrintOutcome.Printed();
        Optional<Journal.Position> last = Optional.empty();
        for (PrintJob job : copy.pages().sheets()) {
            var act = begin(copy, job);
            outcome = devices.printer().print(job, progress());
            last = Optional.of(complete(act, outcome));
            if (!(outcome instanceof PrintOutcome.Printed)) {
                break;
            }
            printed += job.paper();
        }
        if (outcome instanceof PrintOutcome.Printed) {
            copiesPrinted++;
            earned = earned.plus(copy.quote().fee());
            receipt.note(copy);
        }
        report(copy, outcome, printed - before, last.orElseThrow());
        PrintOutcome fate = outcome;
        paid.ifPresent(act -> complete(act, fate));
        return outcome instanceof PrintOutcome.Printed ? Optional.empty() : Optional.of(Reports.code(outcome));
    }

    /** After a restart the journal has to tell which fees were earned. */
    private Optional<Journal.Act> announced(IssuedCopy copy) {
        Yen fee = copy.quote().fee();
        if (fee.equals(Yen.ZERO)) {
            return Optional.empty();
        }
        UUID request = copy.document().requestId();
        int jobs = copy.pages().sheets().size();
        return Optional.of(devices.journal().begin(JournalEvent.COPY, request, fee.amount(), jobs));
    }

    private Journal.Act begin(IssuedCopy copy, PrintJob job) {
        ByteBuffer hash = ByteBuffer.wrap(job.sha256());
        return devices.journal()
                .begin(JournalEvent.PRINT_SHEET, copy.document().requestId(), hash.getLong(), hash.getLong());
    }

    private static Journal.Position complete(Journal.Act act, PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.Printed) {
            return act.succeed();
        }
        return outcome instanceof PrintOutcome.NotPrinted
                ? act.fail(Reports.code(outcome))
                : act.unknown(Reports.code(outcome));
    }

    /** A copy of which some sheets came out is neither printed nor unprinted: only people can settle it. */
    private void report(IssuedCopy copy, PrintOutcome outcome, int stacked, Journal.Position position) {
        Outcome.Result result;
        if (outcome instanceof PrintOutcome.Printed) {
            result = Outcome.Result.PRINTED;
        } else {
            result = outcome instanceof PrintOutcome.NotPrinted && stacked == 0
                    ? Outcome.Result.NOT_STARTED
                    : Outcome.Result.UNKNOWN;
        }
        Yen taken = result == Outcome.Result.PRINTED ? copy.quote().fee() : Yen.ZERO;
        devices.outcomes()
                .report(
                        copy.document().issueId(),
                        Reports.outcome(result, Reports.reason(outcome), stacked, position, devices.clock(), taken));
    }

    private PrintProgress progress() {
        return new PrintProgress() {
            @Override
            public void printing(int sheet, int of) {
                report.accept(new Progress.PrintingSheet(printed + 1, sheets));
            }

            @Override
            public void waitingForPaper() {
                report.accept(new Progress.WaitingForPaper(printed + 1, sheets));
            }

            @Override
            public void waitingForStaff() {
                report.accept(new Progress.WaitingForStaff(printed + 1, sheets));
            }
        };
    }
}
