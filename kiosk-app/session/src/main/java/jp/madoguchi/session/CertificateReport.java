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
        /** More than four years after issue, as the fifth birthday is; the certificate names no birthday. */
        FITS_FIFTH_BIRTHDAY,
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
        End end = born.map(day -> Birthday.isThe(generation.birthdays(), day, from, until))
                .map(onIt -> onIt ? End.FIFTH_BIRTHDAY : unnamed(generation, from, until))
                .orElseGet(() -> unnamed(generation, from, until));
        return new CertificateReport(generation, from, until, end, issuer, revocation);
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

    private static End unnamed(CardGeneration generation, LocalDate from, LocalDate until) {
        return generation.reachesLastBirthday(from, until) ? End.FITS_FIFTH_BIRTHDAY : End.SHORTENED;
    }

    private static LocalDate inJapan(Instant moment) {
        return moment.atZone(ServiceHours.ZONE).toLocalDate();
    }
}
