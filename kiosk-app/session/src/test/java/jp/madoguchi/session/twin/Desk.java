package jp.madoguchi.session.twin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.CentreTrust;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.VerifiedDocument;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.IssuedCopy;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.CertificateTrust;
import jp.madoguchi.session.procedure.Devices;
import jp.madoguchi.session.procedure.Scp03Relay;

/** All twins of one kiosk, on one tape. */
public final class Desk {
    private static final SecureRandom RANDOM = new SecureRandom();

    public final Tape tape = new Tape();
    public final Mains mains = new Mains();
    public final InMemorySlot slot = new InMemorySlot();
    public final InMemoryJournal journal = new InMemoryJournal(tape, mains);
    public final InMemoryCentre centre;
    public final ScriptedPrinter printer = new ScriptedPrinter(tape, mains);
    public final ScriptedReceipts receipts = new ScriptedReceipts(tape);
    public final InMemoryOutcomes outcomes = new InMemoryOutcomes(tape);
    public final InMemoryPayment payment = new InMemoryPayment(tape, mains);

    /** Another municipality that the kiosk serves. */
    public final CityHall nextTown;

    /** What the terminal knows of authorities: at first nothing. */
    public CertificateTrust authorities =
            (key, certificate) -> new CertificateTrust.Standing(Issuer.NOT_CHECKED, Revocation.NOT_CHECKED);

    public Desk() {
        this.centre = new InMemoryCentre(tape);
        this.nextTown = new CityHall();
    }

    /** Another kiosk of the same centre: its keys take time to make. */
    public Desk(Desk other) {
        this.centre = other.centre;
        this.nextTown = other.nextTown;
    }

    public Devices devices() {
        return devices(Cards.CLOCK);
    }

    public Devices devices(Clock clock) {
        return new Devices(
                slot,
                centre,
                trust(),
                authorities,
                IpamjMincho.COMPOSER,
                printer,
                receipts,
                payment,
                outcomes,
                journal,
                new Scp03Relay(),
                clock,
                RANDOM);
    }

    public CentreTrust trust() {
        return new CentreTrust(
                centre.resets.statementKey(),
                Map.of(
                        Samples.MUNICIPALITY,
                        centre.cityHall.publicKey(),
                        Samples.OTHER_MUNICIPALITY,
                        nextTown.publicKey()));
    }

    /** Copies of the plain certificate that were issued to this resident, each of so many sheets of nonsense. */
    public IssuedOrder issued(Resident who, int... sheetsOfCopies) {
        return issued(who, Samples.quoted(sheetsOfCopies.length), sheetsOfCopies);
    }

    /** The same of this order. */
    public IssuedOrder issued(Resident who, QuotedOrder order, int... sheetsOfCopies) {
        List<IssuedCopy> copies = new ArrayList<>();
        for (int sheets : sheetsOfCopies) {
            Quote quote = order.lines().get(copies.size());
            copies.add(new IssuedCopy(quote, document(who, quote, centre.cityHall::issueNonsense), pages(sheets)));
        }
        return new IssuedOrder(order, "架○　花○", copies);
    }

    /** The document of this quote, issued to this resident and checked. */
    public VerifiedDocument document(Resident who, Quote quote) {
        return document(who, quote, centre.cityHall::issue);
    }

    private VerifiedDocument document(Resident who, Quote quote, Function<IssueRequest, Issue> clerk) {
        try (var transaction = IssueTransaction.begin(who.session(), quote, Cards.CLOCK, RANDOM)) {
            IssueRequest request = transaction.request(new byte[] {1});
            Issue issue = clerk.apply(request);
            return transaction.open(issue, centre.cityHall.document(issue.issueId()), trust(), Samples.NOW);
        } catch (BindingException e) {
            throw new AssertionError(e);
        }
    }

    private static ComposedCertificate pages(int sheets) {
        List<PrintJob> jobs = new ArrayList<>();
        for (int sheet = 1; sheet <= sheets; sheet++) {
            var content = new byte[16];
            RANDOM.nextBytes(content);
            jobs.add(new PrintJob(content, 2, sheet, sheets));
        }
        return new ComposedCertificate(jobs);
    }
}
