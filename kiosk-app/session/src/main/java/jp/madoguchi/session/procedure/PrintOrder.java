package jp.madoguchi.session.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.config.Yen;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedCopy;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.Journal.JournalException;

/**
 * Prints an issued order, copy by copy. Before the first page the card that signed in must still be there, and the fee;
 * each copy's fate is journaled and reported for itself. The first copy that doesn't come out whole ends the printing: the
 * rest is void. Of the money only the fees of what came out whole are kept.
 *
 * @param payment the money that was taken; empty where there is nothing to pay
 */
public record PrintOrder(ProcedureId id, Resident who, IssuedOrder order, Optional<OpenPayment> payment)
        implements Effect {
    private static final System.Logger LOG = System.getLogger(PrintOrder.class.getName());

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        var run = new PrintRun(devices, order.sheets(), report);
        try (order) {
            return new Answer.PrintingEnded(settled(run, devices));
        }
    }

    private Ending settled(PrintRun run, Devices devices) {
        Ending printed = printed(run, devices);
        // Whatever broke: nothing is kept for what did not come out.
        Ending ending = payment.isPresent() ? payment.get().settle(devices.journal(), run.earned(), printed) : printed;
        return run.receipt().after(ending, devices.receipts());
    }

    /** A fault ends the printing and no more: who has paid has to hear what became of the money. */
    private Ending printed(PrintRun run, Devices devices) {
        try {
            Optional<FailureCode> refusal = unpaid(devices.journal()).or(() -> refusal(devices));
            return refusal.isPresent() ? withdrawn(refusal.get(), devices) : printAll(run, devices);
        } catch (JournalException e) {
            return brokenDown(run, FailureCode.JOURNAL_FAILED, e);
        } catch (RuntimeException | Error e) {
            return brokenDown(run, FailureCode.INTERNAL, e);
        }
    }

    /** Only while no sheet is known to have come out, nothing is certain. */
    private Ending brokenDown(PrintRun run, FailureCode code, Throwable cause) {
        LOG.log(System.Logger.Level.ERROR, "the printing broke down", cause);
        if (run.copiesPrinted() == order.copies().size()) {
            return Ending.of(Ending.Kind.CERTIFICATE_PRINTED);
        }
        return Ending.of(run.sheetsPrinted() == 0 ? Ending.Kind.PRINT_UNKNOWN : Ending.Kind.PARTLY_PRINTED, code);
    }

    /** Why the fee is not there; what was taken beyond it must be able to come out again. */
    private Optional<FailureCode> unpaid(Journal journal) {
        Yen fee = order.quoted().total();
        if (payment.isEmpty()) {
            return fee.equals(Yen.ZERO) ? Optional.empty() : Optional.of(FailureCode.PAYMENT_NOT_POSSIBLE);
        }
        try {
            Payment.Taken taken = payment.get().fix(journal);
            if (taken.amount().amount() < fee.amount()) {
                return Optional.of(FailureCode.TILL_FAILED);
            }
            return taken.hasChange() ? Optional.empty() : Optional.of(FailureCode.NO_CHANGE);
        } catch (Payment.NotPossible e) {
            return Optional.of(e.code());
        }
    }

    private Ending printAll(PrintRun run, Devices devices) {
        Deque<IssuedCopy> left = new ArrayDeque<>(order.copies());
        while (!left.isEmpty()) {
            Optional<FailureCode> failure = run.print(left.remove());
            if (failure.isPresent()) {
                left.forEach(copy -> VoidOrder.withdraw(copy, Outcome.Reason.PRINTER_FAULT, devices));
                return Reports.ending(failure.get(), run.sheetsPrinted());
            }
        }
        return Ending.of(Ending.Kind.CERTIFICATE_PRINTED);
    }

    /** Session, document and card are compared once more, with the card answering for itself. */
    private Optional<FailureCode> refusal(Devices devices) {
        try {
            Optional<UserAuthenticationCertificate> there =
                    who.card().application().readUserAuthenticationCertificate();
            if (there.isEmpty()) {
                return Optional.of(FailureCode.BINDING_MISMATCH);
            }
            Sha256 present = Sha256.of(there.get().der());
            for (IssuedCopy copy : order.copies()) {
                copy.document().confirm(present, devices.clock().instant());
            }
            return Optional.empty();
        } catch (CardException e) {
            return Optional.of(Failures.code(e));
        } catch (BindingException e) {
            return Optional.of(FailureCode.BINDING_MISMATCH);
        }
    }

    private Ending withdrawn(FailureCode code, Devices devices) {
        Outcome.Reason reason =
                switch (code) {
                    case BINDING_MISMATCH -> Outcome.Reason.BINDING_MISMATCH;
                    case PAYMENT_NOT_POSSIBLE, TILL_FAILED, TILL_GONE, NO_CHANGE -> Outcome.Reason.OTHER;
                    default -> Outcome.Reason.RESIDENT_CANCELLED;
                };
        order.copies().forEach(copy -> VoidOrder.withdraw(copy, reason, devices));
        return Ending.of(code);
    }
}
