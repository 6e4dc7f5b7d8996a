package jp.madoguchi.session.check;

import java.time.LocalDate;

/**
 * What one certificate tells, and what was found out about it.
 *
 * @param from first day, in Japan
 * @param until last day, in Japan
 */
public record CertificateReport(LocalDate from, LocalDate until, End end, Issuer issuer, Revocation revocation) {

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
}
