package jp.madoguchi.session.twin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.Endpoints;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;

/** Invented values that a visit holds. */
public final class Samples {
    public static final Instant NOW = Cards.NOW;
    public static final UserAuthenticationCertificate CERTIFICATE = Cards.certificate("adult");
    public static final Sha256 SUBJECT = Sha256.of(CERTIFICATE.der());
    public static final String MUNICIPALITY = "999999";
    public static final String OTHER_MUNICIPALITY = "999998";

    /** Of a residence certificate in yen. */
    public static final int FEE = 200;

    private static final int READ_BINARY = 0xB0;
    private static final int SHORT_ID = 0x80;

    private Samples() {}

    public static Secret secret(String text) {
        return Secret.takeChars(text.toCharArray());
    }

    /** A card that says yes to everything. */
    public static ApduChannel friendlyCard() {
        return command -> ResponseApdu.of(StatusWord.OK);
    }

    /** A card that says yes to everything and shows this persona's user authentication certificate. */
    public static ApduChannel cardOf(String persona) {
        byte[] der = Cards.certificate(persona).der();
        return command -> {
            if (command.ins() != READ_BINARY) {
                return ResponseApdu.of(StatusWord.OK);
            }
            int offset = command.p1() < SHORT_ID ? command.p1p2() : command.p2();
            int end = Math.min(der.length, offset + command.le().orElse(0));
            return ResponseApdu.of(Arrays.copyOfRange(der, offset, end), StatusWord.OK);
        };
    }

    /** An adult's card with three tries and an open reservation. */
    public static CardFacts facts() {
        return facts(new InMemoryConnection(friendlyCard()));
    }

    public static CardFacts facts(InMemoryConnection connection) {
        return new CardFacts(
                connection,
                application(connection.channel()),
                TokenKind.MY_NUMBER_CARD,
                true,
                Optional.of(new RetryCounter(3)),
                Optional.of(new RetryCounter(5)),
                Optional.of(CERTIFICATE),
                Validity.VALID,
                Reservation.OPEN,
                0);
    }

    private static JpkiApplication application(ApduChannel channel) {
        try {
            return JpkiApplication.select(channel).orElseThrow();
        } catch (CardException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Resident resident(CardFacts facts) {
        return new Resident(facts, session(Purpose.ISSUE));
    }

    /** A session of the invented centre in which the adult's card has signed in. */
    public static AuthenticatedSession session(Purpose purpose) {
        var session = new CentreSession(
                UUID.fromString("01a1f11a-7b58-798f-b22a-ac25025c52b9"),
                purpose,
                Bytes.of(new byte[32]),
                NOW.plusSeconds(120),
                NOW,
                Set.of(SecretName.SIGN),
                new Endpoints("KIOSK-DEMO-0001", Sha256.of(new byte[] {1}), Sha256.of(new byte[] {2})));
        return new AuthenticatedSession(session, SUBJECT, NOW.plusSeconds(600), NOW.plusSeconds(86_400));
    }

    public static Quote quote(CertificateOptions options, int fee) {
        return quote(CertificateKind.RESIDENCE_CERTIFICATE, options, fee, Quote.RegistrationOfUse.NOT_NEEDED);
    }

    public static Quote quote(
            CertificateKind kind, CertificateOptions options, int fee, Quote.RegistrationOfUse registration) {
        return new Quote(
                UUID.fromString("01a1f11a-7388-73dc-8c6f-64594386bdbf"),
                UUID.fromString("01a1f11a-7b58-7c2e-9d14-5f0b6a3e8c71"),
                MUNICIPALITY,
                "架空市",
                kind.basis(),
                registration,
                kind,
                options,
                1,
                fee,
                NOW.plusSeconds(300));
    }

    /** So many copies of the plain certificate of the household, 200 yen each. */
    public static QuotedOrder quoted(int copies) {
        Quote quote = quote(CertificateOptions.plain(Scope.HOUSEHOLD), FEE);
        return new QuotedOrder(quote.orderId(), MUNICIPALITY, Collections.nCopies(copies, quote));
    }

    /** One copy that costs nothing. */
    public static QuotedOrder free() {
        Quote quote = quote(CertificateOptions.plain(Scope.HOUSEHOLD), 0);
        return new QuotedOrder(quote.orderId(), MUNICIPALITY, List.of(quote));
    }

    /** Two residence certificates, and as many of the taxes of a year and of the family register as there is room for. */
    public static QuotedOrder mixed(int copies) {
        var lines = new ArrayList<>(quoted(2).lines());
        var taxes = new CertificateOptions(Scope.INDIVIDUAL, false, false, false, false, 2025);
        lines.add(quote(CertificateKind.INCOME_AND_TAX_CERTIFICATE, taxes, 300, Quote.RegistrationOfUse.NOT_NEEDED));
        lines.addAll(Collections.nCopies(copies - lines.size(), register(Quote.RegistrationOfUse.REGISTERED)));
        return new QuotedOrder(lines.get(0).orderId(), MUNICIPALITY, lines);
    }

    /** A residence certificate and one of the family register, whose use has not been registered. */
    public static QuotedOrder unregistered() {
        var lines = new ArrayList<>(quoted(1).lines());
        lines.add(register(Quote.RegistrationOfUse.REQUIRED));
        return new QuotedOrder(lines.get(0).orderId(), MUNICIPALITY, lines);
    }

    /** Of that order the line that can't be had. */
    public static QuotedOrder onlyUnregistered() {
        QuotedOrder order = unregistered();
        return new QuotedOrder(
                order.id(), MUNICIPALITY, order.lines().subList(1, order.lines().size()));
    }

    private static Quote register(Quote.RegistrationOfUse registration) {
        return quote(
                CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE,
                CertificateOptions.plain(Scope.INDIVIDUAL),
                450,
                registration);
    }
}
