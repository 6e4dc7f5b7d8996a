package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.twin.Samples.secret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.check.CheckedCards;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.Paid;
import jp.madoguchi.session.twin.Samples;

/** What the procedure at work in a state can answer and report: no more than it knows, about the card and the order at hand. */
final class PossibleAnswers {
    /** Wherever a procedure talks to the card. */
    private static final List<Answer> OF_THE_CARD = List.of(
            new Answer.Failed(FailureCode.CARD_REMOVED),
            new Answer.Failed(FailureCode.CARD_UNREADABLE),
            new Answer.Failed(FailureCode.READER_GONE),
            new Answer.Failed(FailureCode.INTERNAL));

    /** Wherever it talks to the centre. */
    private static final List<Answer> OF_THE_CENTRE = Stream.of(
                    FailureCode.CENTRE_UNREACHABLE, FailureCode.CENTRE_REFUSED, FailureCode.CERTIFICATE_NOT_VALID)
            .map(PossibleAnswers::refused)
            .toList();

    /** Who has signed in is the same person with each card, so that what follows is met once; but for a card without a signature. */
    private static final Resident CHILD = Samples.resident(
            Alphabet.like(Alphabet.FACTS, TokenKind.MY_NUMBER_CARD, false, Alphabet.FACTS.pinTries(), Validity.VALID));

    private static final CardFacts WITHOUT_CERTIFICATES =
            card(Optional.of(new RetryCounter(3)), Optional.empty(), Optional.empty());

    private static final CardFacts TELLING_NOTHING =
            card(Optional.empty(), Optional.empty(), Alphabet.FACTS.certificate());

    private static CardFacts card(
            Optional<RetryCounter> pin,
            Optional<RetryCounter> password,
            Optional<UserAuthenticationCertificate> certificate) {
        return new CardFacts(
                Alphabet.FACTS.connection(),
                Alphabet.FACTS.application(),
                TokenKind.MY_NUMBER_CARD,
                certificate.isPresent(),
                pin,
                password,
                certificate,
                Validity.VALID,
                Reservation.NOT_ASKED,
                0);
    }

    private static final Map<QuotedOrder, List<Answer>> PAYMENTS = new HashMap<>();

    private static final Answer NO_CARD_OF_OURS = new Answer.Refused(Ending.of(Ending.Kind.NOT_A_MY_NUMBER_CARD));

    private PossibleAnswers() {}

    static Stream<Progress> progress(SessionState state) {
        if (state instanceof Issuing issuing) {
            int copies = issuing.order().lines().size();
            return IntStream.rangeClosed(1, copies).mapToObj(copy -> new Progress.Preparing(copy, copies));
        }
        if (state instanceof OpeningPayment opening) {
            return ofMoney(opening.order().quoted().total());
        }
        if (state instanceof Paying paying) {
            return ofMoney(paying.payment().fee());
        }
        if (state instanceof Printing printing) {
            int sheets = printing.sheet().of();
            return Stream.of(
                    new Progress.PrintingSheet(sheets, sheets),
                    new Progress.WaitingForPaper(sheets, sheets),
                    new Progress.WaitingForStaff(sheets, sheets));
        }
        return Stream.empty();
    }

    private static Stream<Progress> ofMoney(Yen fee) {
        return Stream.of(
                new Progress.MoneyTaken(new Yen(100)),
                new Progress.MoneyTaken(fee),
                new Progress.MoneyTaken(new Yen(fee.amount() + 700)),
                new Progress.PaymentFailed(FailureCode.TILL_FAILED));
    }

    static Stream<Answer> answers(SessionState state) {
        if (state instanceof ReadingCard reading) {
            return reading.card().map(PossibleAnswers::ofReservation).orElseGet(() -> ofReading(reading.plan()));
        }
        if (state instanceof SigningIn signingIn) {
            return Stream.of(ofSigningIn(signingIn), OF_THE_CARD.stream(), OF_THE_CENTRE.stream())
                    .flatMap(each -> each);
        }
        if (state instanceof Verifying verifying) {
            return Stream.concat(ofVerifying(verifying), OF_THE_CARD.stream());
        }
        if (state instanceof Quoting) {
            return Stream.concat(ofQuoting(), OF_THE_CENTRE.stream());
        }
        if (state instanceof Issuing issuing) {
            return Stream.of(ofIssuing(issuing.order()), OF_THE_CARD.stream(), OF_THE_CENTRE.stream())
                    .flatMap(each -> each);
        }
        if (state instanceof OpeningPayment opening) {
            return Stream.concat(
                    PAYMENTS.computeIfAbsent(opening.order().quoted(), order -> payments(opening.order())).stream(),
                    Stream.of(
                            refused(FailureCode.TILL_GONE),
                            new Answer.Refused(PossibleEndings.uncertain()),
                            new Answer.Refused(
                                    Ending.of(FailureCode.TILL_FAILED).with(Alphabet.money(100, 0, false)))));
        }
        if (state instanceof GivingBack back) {
            return PossibleEndings.ofReturning(back.cardIn()).map(Answer.MoneyReturned::new);
        }
        if (state instanceof Printing printing) {
            return PossibleEndings.ofPrinting(printing.paid(), printing.cardIn())
                    .map(Answer.PrintingEnded::new);
        }
        return state instanceof WritingCard writing
                ? PossibleEndings.ofWriting(writing.task()).map(Answer.WritingEnded::new)
                : Stream.empty();
    }

    private static Stream<Answer> ofReading(Plan plan) {
        Stream<Answer> read = plan.task() == Task.CARD_CHECK
                ? CheckedCards.usual().values().stream().map(Answer.CardChecked::new)
                : Stream.concat(Alphabet.cards(), Stream.of(WITHOUT_CERTIFICATES, TELLING_NOTHING))
                        .map(card -> new Answer.CardRead(card.with(Reservation.NOT_ASKED)));
        return Stream.of(read, OF_THE_CARD.stream(), Stream.of(NO_CARD_OF_OURS)).flatMap(each -> each);
    }

    private static Stream<Answer> ofReservation(CardFacts facts) {
        Stream<Answer> asked = Stream.of(Reservation.OPEN, Reservation.NONE, Reservation.EXPIRED)
                .map(found -> new Answer.CardRead(facts.with(found)));
        return Stream.concat(asked, OF_THE_CENTRE.stream());
    }

    private static Stream<Answer> ofSigningIn(SigningIn state) {
        Answer signedIn = new Answer.SignedIn(state.facts().hasSignatureCertificate() ? Alphabet.WHO : CHILD);
        return state.before().isPresent()
                ? Stream.of(signedIn, new Answer.PinWanted())
                : Stream.of(signedIn, wrong(state.plan(), state.facts()));
    }

    private static Stream<Answer> ofVerifying(Verifying state) {
        Stream<Answer> right = state.plan().task() == Task.SIGNATURE_CHECK
                ? Stream.of(new Answer.CardChecked(CheckedCards.proven()))
                : Stream.of(new Answer.SecretVerified(
                        state.plan().key() == JpkiKey.SIGNATURE ? Alphabet.CURRENT : secret("1234")));
        return Stream.concat(right, Stream.of(wrong(state.plan(), state.facts())));
    }

    /** One try fewer, where the card tells. */
    private static Answer wrong(Plan plan, CardFacts facts) {
        JpkiKey key = plan.key();
        if (facts.mostTries(key).isLastTry()) {
            return new Answer.PinBlocked();
        }
        return new Answer.PinWrong(facts.tries(key).map(before -> new RetryCounter(before.left() - 1)));
    }

    private static Stream<Answer> ofQuoting() {
        Stream<QuotedOrder> orders = Stream.of(
                Samples.quoted(1),
                Samples.quoted(2),
                Samples.free(),
                Samples.mixed(4),
                Samples.mixed(ChoosingOptions.MOST_LINES),
                Samples.unregistered(),
                Samples.onlyUnregistered());
        var partly = new Answer.Quoted(Samples.quoted(1), List.of(CertificateKind.SEAL_REGISTRATION_CERTIFICATE));
        Stream<Answer> refusals = Stream.of(
                refused(FailureCode.ISSUE_NOT_AVAILABLE),
                new Answer.Refused(Ending.of(Ending.Kind.MOVED_ABROAD)),
                new Answer.Refused(Ending.taxedElsewhere(new PlaceName("架空県例示郡見本町", "Mihon Town"))));
        return Stream.of(orders.map(order -> new Answer.Quoted(order, List.of())), Stream.of(partly), refusals)
                .flatMap(Function.<Stream<? extends Answer>>identity())
                .map(Answer.class::cast);
    }

    private static Stream<Answer> ofIssuing(QuotedOrder order) {
        var answers = new ArrayList<Answer>();
        answers.add(new Answer.Issued(issued(order)));
        Stream.of(FailureCode.PAYMENT_NOT_POSSIBLE, FailureCode.DOCUMENT_BROKEN, FailureCode.ISSUE_NOT_AVAILABLE)
                .map(PossibleAnswers::refused)
                .forEach(answers::add);
        return answers.stream();
    }

    /** One sheet for each copy; those of other orders serve, for no screen tells what they are of. */
    private static IssuedOrder issued(QuotedOrder order) {
        return new IssuedOrder(
                order,
                Alphabet.ISSUED.maskedName(),
                order.lines().stream()
                        .map(line -> Alphabet.FREE.copies().get(0))
                        .toList());
    }

    private static List<Answer> payments(IssuedOrder order) {
        return Stream.of(Payment.Offer.WITH_CHANGE, Payment.Offer.EXACT_ONLY)
                .<Answer>map(offer -> {
                    var desk = new Desk();
                    desk.payment.offer(offer);
                    return new Answer.PaymentBegun(Paid.begun(desk, order));
                })
                .toList();
    }

    private static Answer refused(FailureCode code) {
        return new Answer.Refused(Ending.of(code));
    }
}
