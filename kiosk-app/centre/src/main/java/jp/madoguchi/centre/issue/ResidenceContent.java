package jp.madoguchi.centre.issue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.Household;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.protocol.CertificateOptions;

/** 住民票の写し. */
final class ResidenceContent {
    private final CertificateOptions options;
    private final RegisteredCard card;

    ResidenceContent(CertificateOptions options, RegisteredCard card) {
        this.options = options;
        this.card = card;
    }

    ResidenceCertificate with(Attestation attestation) {
        Household household = card.household();
        boolean everybody = options.scope() == CertificateOptions.Scope.HOUSEHOLD;
        List<Resident> named = everybody ? household.residents() : List.of(card.resident());
        return new ResidenceCertificate(
                everybody ? Scope.HOUSEHOLD : Scope.INDIVIDUAL,
                new OptionalItems(
                        options.relationship(),
                        options.domicile(),
                        options.individualNumber(),
                        options.residentRecordCode()),
                household.address(),
                ChosenItems.chosen(options.relationship(), household.head()),
                named.stream()
                        .map(each -> entry(new ChosenItems(options, each)))
                        .toList(),
                named.indexOf(card.resident()),
                List.of(),
                attestation);
    }

    private static jp.madoguchi.print.document.Resident entry(ChosenItems items) {
        Resident resident = items.resident();
        return new jp.madoguchi.print.document.Resident(
                resident.name(),
                items.furigana(),
                items.formerSurname(),
                resident.formerSurname().flatMap(Resident.FormerSurname::furigana),
                resident.born(),
                items.sex(),
                items.relationship(),
                resident.becameResident(),
                Optional.of(resident.addressSince()),
                Optional.of(resident.notified()),
                items.domicile(),
                resident.addressBeforeMovingIn(),
                resident.addressBeforeChange(),
                items.individualNumber(),
                items.residentRecordCode(),
                resident.foreigner()
                        .map(any -> new ForeignResident(Optional.empty(), items.alias(), List.of(), items.stay())));
    }
}
