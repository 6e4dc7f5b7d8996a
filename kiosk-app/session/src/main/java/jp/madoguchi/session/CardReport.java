package jp.madoguchi.session;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a card stands on a day in Japan. Holds nothing that says whose it is.
 *
 * @param user the user authentication certificate; empty when the card gives it only after the PIN, or has none
 * @param signature the signature certificate; empty until its password was entered, or when there is none
 */
public record CardReport(
        CardFacts facts, LocalDate today, Optional<CertificateReport> user, Optional<CertificateReport> signature) {

    /** The same with the signature certificate, which was read with its password. */
    public CardReport withSignature(CertificateReport read) {
        return new CardReport(facts, today, user, Optional.of(read));
    }
}
