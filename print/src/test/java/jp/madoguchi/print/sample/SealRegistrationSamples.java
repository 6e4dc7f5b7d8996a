package jp.madoguchi.print.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.SealImpression;
import jp.madoguchi.print.document.SealRegistrationCertificate;

/** Certificates of a registered seal (印鑑登録証明書). */
public final class SealRegistrationSamples {
    private SealRegistrationSamples() {}

    public static SealRegistrationCertificate japanese() {
        return new SealRegistrationCertificate(
                new SealImpression(Municipality.seal(), 150),
                Samples.VARIANT_NAME,
                Optional.of("佐々木"),
                Optional.empty(),
                Optional.empty(),
                false,
                LocalDate.of(1980, 4, 3),
                "架空県架空市中央一丁目２番３号　架空ハイツ４０５号室",
                List.of(),
                Municipality.attestation());
    }

    public static SealRegistrationCertificate foreigner() {
        return new SealRegistrationCertificate(
                new SealImpression(Municipality.seal(), 180),
                "SANTOS MARIA CLARA DELA CRUZ",
                Optional.empty(),
                Optional.of("三登須　真理亜"),
                Optional.of("サントス　マリア　クララ　デラ　クルス"),
                true,
                LocalDate.of(1991, 5, 12),
                "架空県架空市中央一丁目２番３号　架空ハイツ４０５号室",
                List.of(),
                Municipality.attestation());
    }
}
