package jp.madoguchi.session.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.card.CardException;
import jp.madoguchi.config.Yen;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.seal.WrongSealException;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedCopy;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;

/**
 * Has every copy of an order issued, checks that each document belongs to this card, this session and this order, and
 * composes it. All or nothing: when one copy fails, those before it are void, and nothing was printed or paid.
 */
public record IssueOrder(ProcedureId id, Resident who, QuotedOrder order) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        Optional<FailureCode> unpayable = unpayable(devices.payment());
        if (unpayable.isPresent()) {
            return new Answer.Refused(Ending.of(unpayable.get()));
        }
        var copies = new ArrayList<IssuedCopy>();
        try {
            Applicant applicant = issueAll(copies, devices, report);
            return new Answer.Issued(new IssuedOrder(order, applicant.masked().text(), copies));
        } catch (CardException
                | CentreException
                | BindingException
                | DocumentCheck.Mismatch
                | CertificateDataException
                | UnprintableException
                | WrongSealException e) {
            return withdraw(copies, Failures.ofIssue(e), devices);
        } catch (RuntimeException e) {
            withdraw(copies, FailureCode.DOCUMENT_BROKEN, devices);
            throw e;
        }
    }

    /** What can't be paid for is not issued either. */
    private Optional<FailureCode> unpayable(Payment payment) {
        try {
            if (!order.total().equals(Yen.ZERO)) {
                payment.offer(order.total());
            }
            return Optional.empty();
        } catch (Payment.NotPossible e) {
            return Optional.of(e.code());
        }
    }

    private Applicant issueAll(List<IssuedCopy> copies, Devices devices, Consumer<Progress> report)
            throws CardException, CentreException, BindingException, DocumentCheck.Mismatch, CertificateDataException,
                    UnprintableException, WrongSealException {
        Optional<Applicant> applicant = Optional.empty();
        for (Quote quote : order.lines()) {
            report.accept(
                    new Progress.Preparing(copies.size() + 1, order.lines().size()));
            try (CopyIssue issue = new CopyIssue(devices, who, quote)) {
                copies.add(issue.perform());
                applicant = Optional.of(DocumentCheck.samePerson(applicant, issue.applicant()));
            }
        }
        return applicant.orElseThrow();
    }

    private static Answer withdraw(List<IssuedCopy> copies, FailureCode failure, Devices devices) {
        if (failure.stopsPrinting()) {
            devices.journal().record(JournalEvent.PRINTING_STOPPED, JournalWord.NONE, Optional.of(failure), 0, 0);
        }
        copies.forEach(copy -> VoidOrder.withdraw(copy, Reports.reason(failure), devices));
        return failure == FailureCode.CARD_REMOVED
                ? new Answer.Failed(failure)
                : new Answer.Refused(Ending.of(failure));
    }
}
