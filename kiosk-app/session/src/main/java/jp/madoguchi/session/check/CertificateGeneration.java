package jp.madoguchi.session.check;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.Period;

/** What a generation of cards grants its certificates; told by the kind of key, since nothing else in a certificate says it. */
public enum CertificateGeneration {
    /** Cards of today: to the fifth birthday after issue, renewal from three months before (稲城市 2024-07-03). */
    TODAY(5, Period.ofMonths(3), "RSA"),
    /** The announced next card: ECDSA, ten years, renewal from one year before (final report of 2024-03-18, by the press). */
    NEXT(10, Period.ofYears(1), "EC");

    private final int birthdays;
    private final Period renewal;
    private final String algorithm;

    CertificateGeneration(int birthdays, Period renewal, String algorithm) {
        this.birthdays = birthdays;
        this.renewal = renewal;
        this.algorithm = algorithm;
    }

    /** A key of no known kind is taken for today's: the shorter time misleads nobody into waiting. */
    public static CertificateGeneration of(X509Certificate certificate) {
        return NEXT.algorithm.equals(certificate.getPublicKey().getAlgorithm()) ? NEXT : TODAY;
    }

    /** On which birthday after its issue a certificate ends, unless something shortens it. */
    public int birthdays() {
        return birthdays;
    }

    /** The first day on which a certificate that ends on {@code until} can be renewed. */
    public LocalDate renewableFrom(LocalDate until) {
        return until.minus(renewal);
    }

    /** Whether a term is so long that it can reach the last birthday: between the birthdays lies a year at most. */
    boolean reachesLastBirthday(LocalDate from, LocalDate until) {
        return until.isAfter(from.plusYears(birthdays - 1L));
    }
}
