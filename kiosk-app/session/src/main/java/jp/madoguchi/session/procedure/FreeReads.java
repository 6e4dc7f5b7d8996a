package jp.madoguchi.session.procedure;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.CertificatesPresent;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardConnection;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.Ending;

/** Connects the card and reads all that it tells without a secret; only an answer that holds the card keeps it connected. */
final class FreeReads {
    private FreeReads() {}

    /**
     * Answers what {@code use} makes of the facts.
     *
     * @param withPassword whether the tries of the signature password are asked for too, where it has a certificate
     */
    static Answer perform(Devices devices, boolean withPassword, Function<CardFacts, Answer> use) {
        try {
            CardConnection connection = devices.slot().connect();
            Answer answer = answer(connection, devices, withPassword, use);
            if (!(answer instanceof Answer.CardRead || answer instanceof Answer.CardChecked)) {
                connection.release();
            }
            return answer;
        } catch (CardException e) {
            return Failures.answer(e);
        }
    }

    private static Answer answer(
            CardConnection connection, Devices devices, boolean withPassword, Function<CardFacts, Answer> use) {
        try {
            Optional<JpkiApplication> selected = JpkiApplication.select(connection.channel());
            if (selected.isEmpty()) {
                return new Answer.Refused(Ending.of(Ending.Kind.NOT_A_MY_NUMBER_CARD));
            }
            return use.apply(facts(connection, selected.get(), withPassword, devices.clock()));
        } catch (CardException e) {
            return Failures.answer(e);
        }
    }

    private static CardFacts facts(CardConnection connection, JpkiApplication card, boolean withPassword, Clock clock)
            throws CardException {
        var kind = card.readTokenKind();
        var present = card.readCertificatesPresent();
        // The certificate before the tries: it tells the kind of card, and that how many tries are all.
        var certificate = certificate(card, present);
        var pinTries = card.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        Optional<RetryCounter> passwordTries =
                withPassword && present.signature() ? card.readRetryCounter(JpkiKey.SIGNATURE) : Optional.empty();
        return new CardFacts(
                connection,
                card,
                kind,
                present.signature(),
                pinTries,
                passwordTries,
                certificate,
                certificate.map(each -> validity(each, clock)).orElse(Validity.VALID),
                Reservation.NOT_ASKED,
                0);
    }

    /** Read whatever EF 0008 says, which is known from one source only; if it says "none", a broken file is none. */
    private static Optional<UserAuthenticationCertificate> certificate(
            JpkiApplication card, CertificatesPresent present) throws CardException {
        try {
            return card.readUserAuthenticationCertificate();
        } catch (CardException e) {
            if (present.userAuthentication() || e.kind() != CardException.Kind.PROTOCOL) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Validity validity(UserAuthenticationCertificate certificate, Clock clock) {
        Instant end = certificate.x509().getNotAfter().toInstant();
        if (clock.instant().isAfter(end)) {
            return Validity.EXPIRED;
        }
        var renewal = CardGeneration.of(certificate.x509().getPublicKey())
                .orElse(CardGeneration.CURRENT)
                .renewableFrom(end.atZone(ServiceHours.ZONE).toLocalDate());
        var today = clock.instant().atZone(ServiceHours.ZONE).toLocalDate();
        return today.isBefore(renewal) ? Validity.VALID : Validity.IN_RENEWAL;
    }
}
