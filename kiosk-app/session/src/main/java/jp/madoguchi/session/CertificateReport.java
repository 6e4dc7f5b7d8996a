package jp.madoguchi.session;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.config.ServiceHours;

/**
 * What one certificate tells, and what was found out about it. Holds nothing that says whose it is.
 *
 * @param from first day, in Japan
 * @param until last day, in Japan
 */
public record CertificateReport(
        CardGeneration generation, LocalDate from, LocalDate until, End end, Issuer issuer, Revocation revocation) {

    /** Why a certificate ends when it does, as far as it shows. */
    public enum End {
        /** On a birthday of its holder, which only the signature certificate names. */
        FIFTH_BIRTHDAY,
        /** In the fifth year after issue, as the fifth birthday is; the certificate names no birthday. */
        FITS_FIFTH_BIRTHDAY,
        /** On the birthday after: it was renewed before the one before it ended. */
        SIXTH_BIRTHDAY,
        /** In the sixth year after issue; the certificate names no birthday. */
        FITS_SIXTH_BIRTHDAY,
        /** Later than any term that is known. */
        LONGER,
        /** Sooner: the end of the card, or of a foreign resident's period of stay. */
        SHORTENED
    }

    /** Whether one of the authorities that this terminal knows has signed it. */
    public enum Issuer {
        /** The operator has told this terminal of no authority. */
        NOT_CHECKED,
        KNOWN,
        UNKNOWN
    }

    /** What was asked about revocation, and what came of it. */
    public enum Revocation {
        /** Only accredited verifiers may ask (公的個人認証法 17条). */
        NOT_CHECKED,
        NOT_REVOKED,
        REVOKED,
        /** Asked, and no answer that can be relied on. */
        UNKNOWN
    }

    /**
     * Reads the dates of a certificate.
     *
     * @param born the holder's day of birth, which the signature certificate names; it isn't kept
     */
    public static CertificateReport of(
            X509Certificate certificate, Optional<LocalDate> born, Issuer issuer, Revocation revocation) {
        var generation = CardGeneration.of(certificate.getPublicKey()).orElse(CardGeneration.CURRENT);
        LocalDate from = inJapan(certificate.getNotBefore().toInstant());
        LocalDate until = inJapan(certificate.getNotAfter().toInstant());
        return new CertificateReport(generation, from, until, end(generation, born, from, until), issuer, revocation);
    }

    static End end(CardGeneration generation, Optional<LocalDate> born, LocalDate from, LocalDate until) {
        return born.flatMap(day -> named(generation, day, from, until))
                .orElseGet(() -> unnamed(generation, from, until));
    }

    /** The first day of renewal. */
    public LocalDate renewableFrom() {
        return generation.renewableFrom(until);
    }

    /** Whether its last day is over. */
    public boolean hasEnded(LocalDate today) {
        return today.isAfter(until);
    }

    /** Whether it can be renewed before it ends. */
    public boolean isInRenewal(LocalDate today) {
        return !hasEnded(today) && !today.isBefore(renewableFrom());
    }

    private static Optional<End> named(CardGeneration generation, LocalDate born, LocalDate from, LocalDate until) {
        if (Birthday.isThe(generation.birthdays(), born, from, until)) {
            return Optional.of(End.FIFTH_BIRTHDAY);
        }
        return Birthday.isThe(generation.birthdaysOfRenewed(), born, from, until)
                ? Optional.of(End.SIXTH_BIRTHDAY)
                : Optional.empty();
    }

    private static End unnamed(CardGeneration generation, LocalDate from, LocalDate until) {
        if (Birthday.canBeThe(generation.birthdays(), from, until)) {
            return End.FITS_FIFTH_BIRTHDAY;
        }
        if (Birthday.canBeThe(generation.birthdaysOfRenewed(), from, until)) {
            return End.FITS_SIXTH_BIRTHDAY;
        }
        return until.isAfter(from.plusYears(generation.birthdays())) ? End.LONGER : End.SHORTENED;
    }

    private static LocalDate inJapan(Instant moment) {
        return moment.atZone(ServiceHours.ZONE).toLocalDate();
    }
}
