package jp.madoguchi.centre.issue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.Household;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.Resident;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.Sex;
import jp.madoguchi.print.document.Stay;
import jp.madoguchi.protocol.CertificateOptions;

/** What a residence certificate says, taken from the register; what was not chosen is left out here, not on paper. */
final class Content {
    private static final Map<String, Stay.Category> CATEGORIES = Map.of(
            "中長期在留者", Stay.Category.MID_TO_LONG_TERM,
            "特別永住者", Stay.Category.SPECIAL_PERMANENT,
            "一時庇護許可者", Stay.Category.TEMPORARY_REFUGE,
            "仮滞在許可者", Stay.Category.PROVISIONAL_STAY,
            "出生による経過滞在者", Stay.Category.TRANSITIONAL_BY_BIRTH,
            "国籍喪失による経過滞在者", Stay.Category.TRANSITIONAL_BY_LOSS_OF_NATIONALITY);

    private final CertificateOptions options;

    Content(CertificateOptions options) {
        this.options = options;
    }

    /** Number, marker, time and seal of one issue. */
    record Foot(String issueNumber, String subjectMarker, Instant issuedAt, SealImage seal) {}

    ResidenceCertificate of(RegisteredCard card, Municipality municipality, Foot foot) {
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
                chosen(options.relationship(), household.head()),
                named.stream().map(this::entry).toList(),
                named.indexOf(card.resident()),
                List.of(),
                attestation(municipality, foot));
    }

    private jp.madoguchi.print.document.Resident entry(Resident resident) {
        return new jp.madoguchi.print.document.Resident(
                resident.name(),
                resident.furigana().filter(any -> resident.foreigner().isEmpty()),
                Optional.empty(),
                Optional.empty(),
                resident.born(),
                resident.sex() == jp.madoguchi.config.Sex.MALE ? Sex.MALE : Sex.FEMALE,
                chosen(options.relationship(), resident.relationship()),
                resident.becameResident(),
                Optional.of(resident.addressSince()),
                Optional.of(resident.notified()),
                resident.domicile()
                        .filter(any -> options.domicile())
                        .map(each -> new RegisteredDomicile(each.address(), each.headOfFamilyRegister())),
                resident.addressBeforeMovingIn(),
                resident.addressBeforeChange(),
                chosen(options.individualNumber(), resident.individualNumber()),
                chosen(options.residentRecordCode(), resident.residentRecordCode()),
                resident.foreigner().map(this::foreign));
    }

    private ForeignResident foreign(Resident.Foreigner foreigner) {
        return new ForeignResident(
                Optional.empty(),
                foreigner.alias(),
                List.of(),
                options.domicile() ? Optional.of(stay(foreigner)) : Optional.empty());
    }

    private static Stay stay(Resident.Foreigner foreigner) {
        return new Stay(
                foreigner.nationality(),
                Optional.ofNullable(CATEGORIES.get(foreigner.category())).orElseThrow(),
                Optional.of(foreigner.status()),
                Optional.of(foreigner.period()),
                Optional.of(foreigner.periodEnds()),
                Optional.of(foreigner.residenceCardNumber()));
    }

    private static Attestation attestation(Municipality municipality, Foot foot) {
        return new Attestation(
                municipality.code(),
                foot.issueNumber(),
                foot.issuedAt().atZone(ServiceHours.ZONE).toLocalDate(),
                municipality.mayor().title(),
                municipality.mayor().name(),
                foot.seal(),
                foot.subjectMarker());
    }

    private static Optional<String> chosen(boolean option, String value) {
        return option ? Optional.of(value) : Optional.empty();
    }
}
