package jp.madoguchi.centre.issue;

import java.util.List;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.centre.register.RegisteredSeal;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.SealRegistrationCertificate;
import jp.madoguchi.protocol.CertificateOptions;

/** 印鑑登録証明書. */
final class SealContent {
    private final RegisteredSeal seal;
    private final RegisteredCard card;

    SealContent(RegisteredSeal seal, RegisteredCard card) {
        this.seal = seal;
        this.card = card;
    }

    SealRegistrationCertificate with(Attestation attestation) {
        Resident resident = card.resident();
        var items = new ChosenItems(CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL), resident);
        return new SealRegistrationCertificate(
                seal.impression(),
                resident.name(),
                items.formerSurname(),
                items.alias(),
                seal.katakana(),
                items.isForeign(),
                resident.born(),
                card.household().address(),
                List.of(),
                attestation);
    }
}
