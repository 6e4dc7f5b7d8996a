package jp.madoguchi.centre.issue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.Foreigner;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.Sex;
import jp.madoguchi.print.document.Stay;
import jp.madoguchi.protocol.CertificateOptions;

/** What the register holds of one resident, less what was not chosen. */
record ChosenItems(CertificateOptions options, Resident resident) {
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
        return resident.foreigner().flatMap(Foreigner::alias);
    }

    Optional<ForeignResident> foreign() {
        return resident.foreigner()
                .map(each -> new ForeignResident(
                        each.kanjiName(), each.alias(), each.aliasNotes().orElse(List.of()), stay()));
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

    private static Stay stay(Foreigner foreigner) {
        return new Stay(
                foreigner.nationality(),
                Stay.Category.valueOf(foreigner.category().name()),
                foreigner.status(),
                foreigner.period(),
                foreigner.periodEnds(),
                foreigner.residenceCardNumber());
    }

    @Override
    public String toString() {
        return "ChosenItems[***]";
    }
}
