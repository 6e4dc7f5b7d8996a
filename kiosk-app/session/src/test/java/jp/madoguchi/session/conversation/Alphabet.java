package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.twin.Samples.secret;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.config.Yen;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.OpenPayment;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.Paid;
import jp.madoguchi.session.twin.Samples;

/** Everything that can happen to a visit, cut down to a finite number of values that differ in kind. */
final class Alphabet {
    /** Every procedure has this name, so that states which differ in it only are one. */
    static final ProcedureId NOW = new ProcedureId(7);

    static final ProcedureId EARLIER = new ProcedureId(6);

    static final CardFacts FACTS = Samples.facts();
    static final Resident WHO = Samples.resident(FACTS);
    static final IssuedOrder ISSUED = new Desk().issued(WHO, 1, 2);
    static final IssuedOrder FREE = new Desk().issued(WHO, Samples.free(), 1);
    static final OpenPayment PAYMENT = payment(Payment.Offer.WITH_CHANGE);
    static final OpenPayment EXACT = payment(Payment.Offer.EXACT_ONLY);
    static final Secret CURRENT = secret("OTHER7");
    static final Secret PASSWORD = secret("NEW456");

    private static final CertificateReport CERTIFICATE = CertificateReport.of(
            FACTS.certificate().orElseThrow().x509(), Optional.empty(), Issuer.KNOWN, Revocation.NOT_CHECKED);
    static final CardReport REPORT =
            new CardReport(FACTS, LocalDate.of(2026, 11, 20), Optional.of(CERTIFICATE), Optional.empty());

    private Alphabet() {}

    private static OpenPayment payment(Payment.Offer offer) {
        var desk = new Desk();
        desk.payment.offer(offer);
        return Paid.begun(desk, ISSUED);
    }

    /** Events of the outside world and of fingers, whether or not the screen of the moment offers them. */
    static final List<Event> EVENTS = List.of(
            new Event.CardInserted(),
            new Event.CardRemoved(),
            new Event.CancelPressed(),
            new Event.IdleTimeout(),
            new Event.AvailabilityChanged(),
            new Event.DeviceFailed(FailureCode.READER_GONE),
            new Event.DeviceFailed(FailureCode.PRINTER_GONE),
            new Event.Touched(),
            new Event.Heard(),
            new Event.PresentationChanged(Presentation.usual()),
            new Event.TaskChosen(Task.CERTIFICATE),
            new Event.TaskChosen(Task.PASSWORD_RESET),
            new Event.TaskChosen(Task.PIN_RESET),
            new Event.TaskChosen(Task.CARD_CHECK),
            new Event.TaskChosen(Task.SIGNATURE_CHECK),
            new Event.TaskChosen(Task.PIN_CHANGE),
            new Event.TaskChosen(Task.PASSWORD_CHANGE),
            new Event.MunicipalityChosen(Samples.MUNICIPALITY),
            new Event.MunicipalityChosen("000000"),
            new Event.LastTryAccepted(),
            new Event.PinEntered(secret("1234")),
            new Event.PinEntered(secret("5678")),
            new Event.PinEntered(secret("12A4")),
            new Event.PasswordEntered(PASSWORD),
            new Event.PasswordEntered(secret("OTHER7")),
            new Event.PasswordEntered(secret("SHORT")),
            new Event.KindChosen(CertificateKind.SEAL_REGISTRATION_CERTIFICATE),
            new Event.KindChosen(CertificateKind.FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE),
            new Event.OptionsChanged(CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL)),
            new Event.OptionsChosen(CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL)),
            new Event.CopiesChosen(1),
            new Event.CopiesChosen(99),
            new Event.CopiesChosen(-1),
            new Event.AnotherLineWanted(),
            new Event.LineRemoved(0),
            new Event.LineRemoved(-1),
            new Event.LineRemoved(99),
            new Event.OrderConfirmed(),
            new Event.NameConfirmed(),
            new Event.NameRefused(),
            new Event.BackPressed(),
            new Event.Finished(),
            new Event.MoneySettled(Ending.of(Ending.Kind.MONEY_RETURNED).with(money(400, 0, false))),
            new Event.Acknowledged());

    static final List<Progress> PROGRESS = List.of(
            new Progress.Preparing(1, 2),
            new Progress.PrintingSheet(1, 3),
            new Progress.WaitingForPaper(2, 3),
            new Progress.WaitingForStaff(2, 3),
            new Progress.MoneyTaken(new Yen(100)),
            new Progress.MoneyTaken(new Yen(400)),
            new Progress.MoneyTaken(new Yen(1000)),
            new Progress.PaymentFailed(FailureCode.TILL_FAILED),
            new Progress.WritingCard());

    static Ending.Money money(int returned, int owed, boolean isChange) {
        return new Ending.Money(new Yen(returned), new Yen(owed), isChange);
    }

    /** Every answer a procedure can give. */
    static List<Answer> answers() {
        var plain = Stream.of(
                new Answer.SignedIn(WHO),
                new Answer.SecretVerified(CURRENT),
                new Answer.CardChecked(REPORT),
                new Answer.PinWrong(Optional.of(new RetryCounter(2))),
                new Answer.PinWrong(Optional.of(new RetryCounter(1))),
                new Answer.PinWrong(Optional.empty()),
                new Answer.PinBlocked(),
                new Answer.PinWanted(),
                new Answer.Quoted(Samples.quoted(1), List.of()),
                new Answer.Quoted(Samples.quoted(1), List.of(CertificateKind.SEAL_REGISTRATION_CERTIFICATE)),
                new Answer.Quoted(Samples.mixed(ChoosingOptions.MOST_LINES), List.of()),
                new Answer.Quoted(Samples.unregistered(), List.of()),
                new Answer.Quoted(Samples.onlyUnregistered(), List.of()),
                new Answer.Issued(ISSUED),
                new Answer.Issued(FREE),
                new Answer.PaymentBegun(PAYMENT),
                new Answer.PaymentBegun(EXACT),
                new Answer.MoneyReturned(Ending.of(Ending.Kind.CANCELLED).with(money(100, 0, false))),
                new Answer.MoneyReturned(Ending.of(FailureCode.NO_CHANGE).with(money(1000, 0, false))),
                new Answer.MoneyReturned(Ending.of(FailureCode.MONEY_OWED).with(money(50, 50, false))),
                new Answer.PrintingEnded(Ending.of(Ending.Kind.CERTIFICATE_PRINTED)
                        .with(money(600, 0, true))
                        .withReceipt()),
                new Answer.WritingEnded(Ending.of(Ending.Kind.PASSWORD_RESET)),
                new Answer.VisitEnded());
        var read = cards().map(Answer.CardRead::new);
        var refused = Stream.of(Ending.Kind.values()).map(Alphabet::refused);
        var failed = Stream.of(FailureCode.values()).map(Answer.Failed::new);
        return Stream.of(plain, read, refused, failed)
                .flatMap(each -> each)
                .map(Answer.class::cast)
                .toList();
    }

    /** Cards that differ in what can be done with them. */
    static Stream<CardFacts> cards() {
        return Stream.of(
                FACTS,
                FACTS.withTries(JpkiKey.USER_AUTHENTICATION, new RetryCounter(1)),
                FACTS.withTries(JpkiKey.USER_AUTHENTICATION, new RetryCounter(0)),
                like(FACTS, TokenKind.MY_NUMBER_CARD, true, Optional.empty(), Validity.VALID),
                FACTS.with(Reservation.NONE),
                FACTS.with(Reservation.EXPIRED),
                like(FACTS, TokenKind.MY_NUMBER_CARD, false, Optional.empty(), Validity.IN_RENEWAL),
                like(FACTS, TokenKind.MY_NUMBER_CARD, true, FACTS.pinTries(), Validity.EXPIRED),
                like(FACTS, TokenKind.RESIDENT_REGISTER_CARD, true, FACTS.pinTries(), Validity.EXPIRED),
                like(FACTS, TokenKind.IPHONE, true, Optional.empty(), Validity.VALID));
    }

    static CardFacts like(
            CardFacts facts, TokenKind kind, boolean signature, Optional<RetryCounter> tries, Validity validity) {
        return new CardFacts(
                facts.connection(),
                facts.application(),
                kind,
                signature,
                tries,
                facts.passwordTries(),
                facts.certificate(),
                validity,
                facts.reservation(),
                facts.wrongEntries());
    }

    private static Answer refused(Ending.Kind kind) {
        return new Answer.Refused(
                kind == Ending.Kind.TAXED_ELSEWHERE
                        ? Ending.taxedElsewhere(new PlaceName("見本町", "Mihon Town"))
                        : Ending.of(kind));
    }
}
