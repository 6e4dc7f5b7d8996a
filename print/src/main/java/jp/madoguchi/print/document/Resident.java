package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.print.era.EraYear;

/**
 * One person's entry in the resident register, latest values only. An empty item does not exist for this person or was not chosen;
 * which of the two, the certificate's {@link OptionalItems} say.
 *
 * @param name as registered, variation selectors included, with a wide space between the parts (渡邊󠄎　一郎)
 * @param furigana reading of the name; empty is a legal state, and always so for foreign residents
 * @param formerSurname 旧氏
 * @param residentSince date became a resident of the municipality (住民となった年月日, or 外国人住民となった年月日)
 * @param addressSince date the address was fixed (住所を定めた年月日)
 * @param notifiedOn date of the notification (届出の年月日)
 * @param relationship to the head of household (続柄)
 * @param addressBeforeMovingIn the last address outside the municipality (転入前住所)
 * @param addressBeforeChange the last address inside it (異動前住所)
 * @param individualNumber twelve digits (個人番号)
 * @param residentRecordCode eleven digits (住民票コード)
 */
public record Resident(
        String name,
        Optional<String> furigana,
        Optional<String> formerSurname,
        LocalDate birthDate,
        Sex sex,
        Optional<String> relationship,
        LocalDate residentSince,
        Optional<LocalDate> addressSince,
        Optional<LocalDate> notifiedOn,
        Optional<RegisteredDomicile> domicile,
        Optional<String> addressBeforeMovingIn,
        Optional<String> addressBeforeChange,
        Optional<String> individualNumber,
        Optional<String> residentRecordCode,
        Optional<ForeignResident> foreign) {

    private static final Pattern INDIVIDUAL_NUMBER = Pattern.compile("[0-9]{12}");
    private static final Pattern RECORD_CODE = Pattern.compile("[0-9]{11}");

    public Resident {
        Field.text("name", name, 80);
        Field.text("furigana", furigana, 80);
        Field.text("formerSurname", formerSurname, 30);
        Field.text("relationship", relationship, 20);
        Field.text("addressBeforeMovingIn", addressBeforeMovingIn, 100);
        Field.text("addressBeforeChange", addressBeforeChange, 100);
        individualNumber.ifPresent(digits -> Field.matching("individualNumber", digits, INDIVIDUAL_NUMBER));
        residentRecordCode.ifPresent(digits -> Field.matching("residentRecordCode", digits, RECORD_CODE));
        EraYear.of(birthDate);
        EraYear.of(residentSince);
        addressSince.ifPresent(EraYear::of);
        notifiedOn.ifPresent(EraYear::of);
        if (foreign.isPresent() && domicile.isPresent()) {
            throw new IllegalArgumentException("domicile: a foreign resident has none");
        }
    }

    @Override
    public String toString() {
        return "Resident[***]";
    }
}
