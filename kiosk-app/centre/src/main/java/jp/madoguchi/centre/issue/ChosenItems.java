package jp.madoguchi.centre.issue;

import java.util.Map;
import java.util.Optional;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.Sex;
import jp.madoguchi.print.document.Stay;
import jp.madoguchi.protocol.CertificateOptions;

/** What the register holds of one resident, less what was not chosen. */
record ChosenItems(CertificateOptions options, Resident resident) {
    private static final Map<String, Stay.Category> CATEGORIES = Map.of(
            "中長期在留者", Stay.Category.MID_TO_LONG_TERM,
            "特別永住者", Stay.Category.SPECIAL_PERMANENT,
            "一時庇護許可者", Stay.Category.TEMPORARY_REFUGE,
            "仮滞在許可者", Stay.Category.PROVISIONAL_STAY,
            "出生による経過滞在者", Stay.Category.TRANSITIONAL_BY_BIRTH,
            "国籍喪失による経過滞在者", Stay.Category.TRANSITIONAL_BY_LOSS_OF_NATIONALITY);

    Sex sex() {
        return resident.sex() == jp.madoguchi.config.Sex.MALE ? Sex.MALE : Sex.FEMALE;
    }

    boolean isForeign() {
        return resident.foreigner().isPresent();
    }

    /** Never recorded for a foreign resident. */
    Optional<String> furigana() {
        return resident.furigana().filter(any -> !isForeign());
    }

    /** Once registered it can't be left out. */
    Optional<String> formerSurname() {
        return resident.formerSurname().map(Resident.FormerSurname::surname);
    }

    /** Once registered it can't be left out. */
    Optional<String> alias() {
        return resident.foreigner().flatMap(Resident.Foreigner::alias);
    }

    Optional<String> relationship() {
        return chosen(options.relationship(), resident.relationship());
    }

    Optional<RegisteredDomicile> domicile() {
        return resident.domicile()
                .filter(any -> options.domicile())
                .map(each -> new RegisteredDomicile(each.address(), each.headOfFamilyRegister()));
    }

    /** In the place of the domicile, and chosen with it. */
    Optional<Stay> stay() {
        return resident.foreigner().filter(any -> options.domicile()).map(ChosenItems::stay);
    }

    Optional<String> individualNumber() {
        return chosen(options.individualNumber(), resident.individualNumber());
    }

    Optional<String> residentRecordCode() {
        return chosen(options.residentRecordCode(), resident.residentRecordCode());
    }

    static Optional<String> chosen(boolean option, String value) {
        return option ? Optional.of(value) : Optional.empty();
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

    @Override
    public String toString() {
        return "ChosenItems[***]";
    }
}
