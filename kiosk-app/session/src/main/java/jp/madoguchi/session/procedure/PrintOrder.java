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
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;

/**
 * Prints an issued order, copy by copy. Before the first page the card that signed in must still be there; each copy's
 * fate is journaled and reported for itself. The first copy that doesn't come out whole ends the printing: the rest is void.
 */
public record PrintOrder(ProcedureId id, Resident who, IssuedOrder order) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try (order) {
            Optional<FailureCode> refusal = refusal(devices);
            if (refusal.isPresent()) {
                return withdrawn(refusal.get(), devices);
            }
            return new Answer.PrintingEnded(paid(devices, report));
        }
    }

    private Ending paid(Devices devices, Consumer<Progress> report) {
        Yen total = order.quoted().total();
        try {
            Payment.Held money = devices.payment().hold(total);
            var run = new PrintRun(devices, order.sheets(), report);
            return run.receipt().after(printed(run, money, devices), devices.receipts());
        } catch (Payment.NotPossible e) {
            order.copies().forEach(copy -> VoidOrder.withdraw(copy, Outcome.Reason.OTHER, devices));
            return Ending.of(FailureCode.PAYMENT_NOT_POSSIBLE);
        }
    }

    private Ending printed(PrintRun run, Payment.Held money, Devices devices) {
        try {
            return printAll(run, devices);
        } finally {
            money.keep(run.earned());
            journal(devices, run.earned());
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

    private Answer withdrawn(FailureCode code, Devices devices) {
        Outcome.Reason reason = code == FailureCode.BINDING_MISMATCH
                ? Outcome.Reason.BINDING_MISMATCH
                : Outcome.Reason.RESIDENT_CANCELLED;
        order.copies().forEach(copy -> VoidOrder.withdraw(copy, reason, devices));
        return new Answer.PrintingEnded(Ending.of(code));
    }

    private void journal(Devices devices, Yen earned) {
        devices.journal().record(JournalEvent.PAYMENT, JournalWord.NONE, Optional.empty(), earned.amount(), 0);
    }
}
