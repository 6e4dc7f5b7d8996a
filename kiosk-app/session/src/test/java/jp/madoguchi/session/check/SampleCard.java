package jp.madoguchi.session.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.CertificateReport.End;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.twin.Samples;

/** A card to make rules speak: an adult's at first, with one thing after another changed. Tries below 0 are not told. */
record SampleCard(
        TokenKind kind,
        boolean hasSignature,
        int pinTries,
        int passwordTries,
        Optional<CertificateReport> user,
        Optional<CertificateReport> signature) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate ENDED = TODAY.minusDays(1);
    static final LocalDate IN_RENEWAL = TODAY.plusMonths(1);
    static final LocalDate LATER = LocalDate.of(2030, 2, 17);
    static final Set<Task> ALL = EnumSet.allOf(Task.class);

    static SampleCard adult() {
        return new SampleCard(TokenKind.MY_NUMBER_CARD, true, 3, 5, Optional.of(certificate(LATER)), Optional.empty());
    }

    static CertificateReport certificate(LocalDate until) {
        return certificate(until, Issuer.KNOWN, Revocation.NOT_REVOKED);
    }

    static CertificateReport certificate(LocalDate until, Issuer issuer, Revocation revocation) {
        return new CertificateReport(
                CardGeneration.CURRENT,
                until.minusYears(5).plusDays(1),
                until,
                End.FITS_FIFTH_BIRTHDAY,
                issuer,
                revocation);
    }

    static CertificateReport certificate(LocalDate until, End end) {
        return new CertificateReport(
                CardGeneration.CURRENT,
                until.minusYears(5).plusDays(1),
                until,
                end,
                Issuer.KNOWN,
                Revocation.NOT_REVOKED);
    }

    SampleCard ofKind(TokenKind other) {
        return new SampleCard(other, hasSignature, pinTries, passwordTries, user, signature);
    }

    SampleCard withoutSignature() {
        return new SampleCard(kind, false, pinTries, -1, user, Optional.empty());
    }

    SampleCard withoutUser() {
        return new SampleCard(kind, hasSignature, pinTries, passwordTries, Optional.empty(), signature);
    }

    SampleCard pin(int tries) {
        return new SampleCard(kind, hasSignature, tries, passwordTries, user, signature);
    }

    SampleCard password(int tries) {
        return new SampleCard(kind, hasSignature, pinTries, tries, user, signature);
    }

    SampleCard user(CertificateReport read) {
        return new SampleCard(kind, hasSignature, pinTries, passwordTries, Optional.of(read), signature);
    }

    SampleCard signature(CertificateReport read) {
        return new SampleCard(kind, hasSignature, pinTries, passwordTries, user, Optional.of(read));
    }

    CardReport report() {
        CardFacts like = Samples.facts();
        return new CardReport(
                new CardFacts(
                        like.connection(),
                        like.application(),
                        kind,
                        hasSignature,
                        tries(pinTries),
                        hasSignature ? tries(passwordTries) : Optional.empty(),
                        user.flatMap(each -> like.certificate()),
                        user.map(SampleCard::validity).orElse(Validity.VALID),
                        Reservation.NOT_ASKED,
                        0),
                TODAY,
                user,
                signature);
    }

    CardCase at(Set<Task> offered) {
        return new CardCase(report(), offered);
    }

    private static Validity validity(CertificateReport certificate) {
        if (certificate.hasEnded(TODAY)) {
            return Validity.EXPIRED;
        }
        return certificate.isInRenewal(TODAY) ? Validity.IN_RENEWAL : Validity.VALID;
    }

    private static Optional<RetryCounter> tries(int left) {
        return left < 0 ? Optional.empty() : Optional.of(new RetryCounter(left));
    }
}
