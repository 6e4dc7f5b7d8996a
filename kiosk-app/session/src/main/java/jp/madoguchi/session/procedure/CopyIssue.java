package jp.madoguchi.session.procedure;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.seal.SealedDocument;
import jp.madoguchi.print.seal.WrongSealException;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.VerifiedDocument;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedCopy;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.Resident;

/** The issue of one copy: its transaction lives from the request to the checked document and takes its key with it. */
final class CopyIssue implements AutoCloseable {
    private final Devices devices;
    private final Resident who;
    private final Quote quote;
    private final IssueTransaction transaction;
    private Optional<Applicant> applicant = Optional.empty();

    CopyIssue(Devices devices, Resident who, Quote quote) {
        this.devices = devices;
        this.who = who;
        this.quote = quote;
        this.transaction = IssueTransaction.begin(who.session(), quote, devices.clock(), devices.random());
    }

    /** Whom the document is about, once it is there. */
    Applicant applicant() {
        return applicant.orElseThrow();
    }

    IssuedCopy perform()
            throws CardException, CentreException, BindingException, DocumentCheck.Mismatch, CertificateDataException,
                    UnprintableException, WrongSealException {
        Issue issue = issue(transaction.request(signature()));
        try {
            return composed(transaction.open(
                    issue,
                    devices.centre().document(issue.issueId()),
                    devices.trust(),
                    devices.clock().instant()));
        } catch (CentreException
                | BindingException
                | DocumentCheck.Mismatch
                | CertificateDataException
                | UnprintableException
                | WrongSealException e) {
            withdraw(issue.issueId(), Failures.ofIssue(e));
            throw e;
        } catch (RuntimeException e) {
            // Nobody will ever print it, whoever has to hear of the fault.
            withdraw(issue.issueId(), FailureCode.DOCUMENT_BROKEN);
            throw e;
        }
    }

    /** A document that doesn't become sheets is wiped, whatever the reason. */
    private IssuedCopy composed(VerifiedDocument document)
            throws BindingException, CertificateDataException, DocumentCheck.Mismatch, UnprintableException,
                    WrongSealException {
        boolean kept = false;
        try {
            DocumentCheck.firstUnderItsNumber(document, devices.journal());
            var copy = new IssuedCopy(quote, document, sheets(document));
            kept = true;
            return copy;
        } finally {
            if (!kept) {
                document.close();
            }
        }
    }

    private byte[] signature() throws CardException {
        CardFacts card = who.card();
        return card.application()
                .sign(card.certificate().orElseThrow(), transaction.textToSign())
                .orElseThrow(() -> CardException.protocol("sign", StatusWord.SECURITY_STATUS_NOT_SATISFIED));
    }

    private Issue issue(IssueRequest request) throws CentreException {
        var act = devices.journal().begin(JournalEvent.ISSUE, transaction.requestId(), 0, 0);
        try {
            Issue issue = devices.centre().issue(request);
            act.succeed();
            return issue;
        } catch (CentreException.Refused e) {
            act.fail(Failures.code(e));
            throw e;
        } catch (CentreException e) {
            act.unknown(Failures.code(e));
            throw e;
        }
    }

    private ComposedCertificate sheets(VerifiedDocument document)
            throws BindingException, CertificateDataException, DocumentCheck.Mismatch, UnprintableException,
                    WrongSealException {
        if (document.binding() instanceof DocumentBinding.FinishedPdf finished) {
            applicant = Optional.of(Applicant.known(finished.applicantMasked()));
            return DocumentCheck.passedThrough(
                    document, finished, devices.trust().municipality(document.municipalityCode()));
        }
        return compose(document);
    }

    /** The sheets say what the municipality sealed for each of them, or there are none. */
    private ComposedCertificate compose(VerifiedDocument document)
            throws BindingException, CertificateDataException, DocumentCheck.Mismatch, UnprintableException,
                    WrongSealException {
        SealedDocument sealed = read(document.data());
        DocumentCheck.same(document, sealed.document());
        applicant = Optional.of(Applicant.named(sealed.document().applicantName()));
        sealed.seals().requireSignedWith(devices.trust().municipality(document.municipalityCode()));
        return devices.composer().compose(sealed.document(), sealed.seals());
    }

    private static SealedDocument read(byte[] data) throws CertificateDataException {
        try {
            return SealedDocument.read(data);
        } finally {
            Arrays.fill(data, (byte) 0);
        }
    }

    private void withdraw(UUID issueId, FailureCode code) {
        var act = devices.journal().begin(JournalEvent.OUTCOME_REPORTED, transaction.requestId(), 0, 0);
        devices.outcomes()
                .report(
                        issueId,
                        Reports.outcome(
                                Outcome.Result.NOT_STARTED, Reports.reason(code), 0, act.fail(code), devices.clock()));
    }

    /** Destroys the key: no later answer of this transaction can be opened. */
    @Override
    public void close() {
        transaction.close();
    }
}
