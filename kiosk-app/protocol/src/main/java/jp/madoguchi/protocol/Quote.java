package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Yen;

/**
 * One line of an order, as the centre will issue it.
 *
 * @param municipalityBasis that of the kind
 * @param copies always 1: a further copy is a further issue of the same quote
 * @param feeYen for one copy
 */
public record Quote(
        UUID quoteId,
        UUID orderId,
        String municipalityCode,
        String municipalityName,
        CertificateKind.Basis municipalityBasis,
        RegistrationOfUse registrationOfUse,
        CertificateKind kind,
        CertificateOptions options,
        int copies,
        int feeYen,
        Instant expiresAt) {

    /** Prior registration of use (利用登録) at the municipality of the registered domicile. */
    public enum RegistrationOfUse {
        /** The resident also lives in that municipality, or the kind needs none. */
        NOT_NEEDED,
        /** Done. */
        REGISTERED,
        /** Missing: the quote stands, but nothing is issued before it is done. */
        REQUIRED
    }

    /** The fee for one copy. */
    public Yen fee() {
        return new Yen(feeYen);
    }
}
