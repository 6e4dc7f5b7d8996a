package jp.madoguchi.centre.issue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.Household;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.protocol.CertificateOptions;

/** 住民票の写し. */
final class ResidenceContent {
    private final WantedPeople wanted;
    private final RegisteredCard card;

    ResidenceContent(WantedPeople wanted, RegisteredCard card) {
        this.wanted = wanted;
        this.card = card;
    }

    ResidenceCertificate with(Attestation attestation) {
        Household household = card.household();
        CertificateOptions options = wanted.options();
        List<Resident> named = wanted.of(card);
        return new ResidenceCertificate(
                wanted.scope(card),
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
                items.foreign());
    }
}
