package jp.madoguchi.session.procedure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.config.Yen;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;

/** How the fate of a sheet is told: to the centre, to the journal, to the resident. */
final class Reports {
    private Reports() {}

    static Outcome outcome(
            Outcome.Result result, Outcome.Reason reason, int sheets, Journal.Position position, Clock clock) {
        return outcome(result, reason, sheets, position, clock, Yen.ZERO);
    }

    static Outcome outcome(
            Outcome.Result result,
            Outcome.Reason reason,
            int sheets,
            Journal.Position position,
            Clock clock,
            Yen taken) {
        return new Outcome(
                result,
                reason,
                sheets,
                position.bootId(),
                position.sequence(),
                position.hash(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                new Outcome.Fee(taken.amount(), 0));
    }

    static FailureCode code(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.NotPrinted not) {
            return switch (not.reason()) {
                case JAM -> FailureCode.PRINTER_JAMMED;
                case OFFLINE -> FailureCode.PRINTER_GONE;
                default -> FailureCode.PRINT_NOT_DONE;
            };
        }
        return FailureCode.PRINT_UNKNOWN;
    }

    static Outcome.Reason reason(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.NotPrinted not) {
            return switch (not.reason()) {
                case JAM -> Outcome.Reason.PAPER_JAM;
                case NO_PAPER -> Outcome.Reason.PAPER_OUT;
                default -> Outcome.Reason.PRINTER_FAULT;
            };
        }
        return outcome instanceof PrintOutcome.Printed ? Outcome.Reason.NONE : Outcome.Reason.PRINTER_FAULT;
    }

    /** Why an issue that never reached the printer is given back. */
    static Outcome.Reason reason(FailureCode code) {
        return switch (code) {
            case BINDING_MISMATCH, ISSUE_NUMBER_REPEATED -> Outcome.Reason.BINDING_MISMATCH;
            default -> Outcome.Reason.OTHER;
        };
    }

    static Ending ending(FailureCode code, int printedBefore) {
        return printedBefore == 0 ? Ending.of(code) : Ending.of(Ending.Kind.PARTLY_PRINTED, code);
    }
}
