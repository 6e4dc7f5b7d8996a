package jp.madoguchi.session.procedure;

import java.util.UUID;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.print.CertificateDataException;
import jp.madoguchi.print.CertificateDocument;
import jp.madoguchi.print.CertificateJson;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.UnprintableException;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.protocol.VerifiedDocument;
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
    private String maskedName = "";

    CopyIssue(Devices devices, Resident who, Quote quote) {
        this.devices = devices;
        this.who = who;
        this.quote = quote;
        this.transaction = IssueTransaction.begin(who.session(), quote, devices.clock(), devices.random());
    }

    /** The name on the document as the screen may show it. */
    String maskedName() {
        return maskedName;
    }

    IssuedCopy perform()
            throws CardException, CentreException, BindingException, DocumentCheck.Mismatch, CertificateDataException,
                    UnprintableException {
        IssueRequest request = transaction.request(signature());
        Issue issue = issue(request);
        VerifiedDocument document = null;
        try {
            document = transaction.open(
                    issue,
                    devices.centre().document(issue.issueId()),
                    devices.trust(),
                    devices.clock().instant());
            return new IssuedCopy(quote, document, compose(document));
        } catch (CentreException
                | BindingException
                | DocumentCheck.Mismatch
                | CertificateDataException
                | UnprintableException e) {
            if (document != null) {
                document.close();
            }
            withdraw(issue.issueId(), e instanceof BindingException || e instanceof DocumentCheck.Mismatch);
            throw e;
        }
    }

    private byte[] signature() throws CardException {
        byte[] text = transaction.textToSign();
        return who.card()
                .application()
                .sign(JpkiKey.USER_AUTHENTICATION, Sha256.of(text).toArray())
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

    private ComposedCertificate compose(VerifiedDocument document)
            throws CertificateDataException, DocumentCheck.Mismatch, UnprintableException {
        CertificateDocument data = CertificateJson.read(document.data());
        DocumentCheck.same(document, data);
        maskedName = MaskedName.of(data.applicantName());
        return devices.composer().compose(data);
    }

    private void withdraw(UUID issueId, boolean mismatch) {
        var reason = mismatch ? Outcome.Reason.BINDING_MISMATCH : Outcome.Reason.OTHER;
        var act = devices.journal().begin(JournalEvent.OUTCOME_REPORTED, transaction.requestId(), 0, 0);
        var position = act.fail(mismatch ? FailureCode.BINDING_MISMATCH : FailureCode.DOCUMENT_BROKEN);
        devices.outcomes()
                .report(issueId, Reports.outcome(Outcome.Result.NOT_STARTED, reason, 0, position, devices.clock()));
    }

    /** Destroys the key: no later answer of this transaction can be opened. */
    @Override
    public void close() {
        transaction.close();
    }
}
