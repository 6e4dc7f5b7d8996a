package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Yen;

/**
 * One line of an order, as the centre will issue it.
 *
 * @param copies always 1: a further copy is a further issue of the same quote
 * @param feeYen for one copy
 */
public record Quote(
        UUID quoteId,
        UUID orderId,
        String municipalityCode,
        String municipalityName,
        MunicipalityBasis municipalityBasis,
        RegistrationOfUse registrationOfUse,
        CertificateKind kind,
        CertificateOptions options,
        int copies,
        int feeYen,
        Instant expiresAt) {

    /** Why this municipality issues. */
    public enum MunicipalityBasis {
        ADDRESS,
        REGISTERED_DOMICILE
    }

    /** Prior registration of use (利用登録) at the municipality of the registered domicile. */
    public enum RegistrationOfUse {
        NOT_NEEDED,
        REGISTERED,
        REQUIRED
    }

    /** The fee for one copy. */
    public Yen fee() {
        return new Yen(feeYen);
    }
}
