package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One person's entry in the resident register, latest values only. An empty item does not exist for this person or was not chosen;
 * which of the two, the certificate's {@link OptionalItems} say.
 *
 * @param name as registered, variation selectors included, with a wide space between the parts (渡邊󠄎　一郎)
 * @param furigana reading of the name; empty is a legal state, and always so for a foreign resident
 * @param formerSurname 旧氏
 * @param formerSurnameFurigana its reading; empty is a legal state
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
        Optional<String> formerSurnameFurigana,
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

    private static final Pattern RECORD_CODE = Pattern.compile("[0-9]{11}");

    public Resident {
        Field.text("name", name, Field.NAME);
        Field.reading("furigana", furigana, Field.NAME);
        Field.text("formerSurname", formerSurname, 40);
        Field.reading("formerSurnameFurigana", formerSurnameFurigana, 60);
        Field.rule(
                "formerSurnameFurigana",
                formerSurname.isPresent() || formerSurnameFurigana.isEmpty(),
                "the reading of nothing");
        Field.text("relationship", relationship, 30);
        Field.text("addressBeforeMovingIn", addressBeforeMovingIn, Field.ADDRESS);
        Field.text("addressBeforeChange", addressBeforeChange, Field.ADDRESS);
        IndividualNumber.check("individualNumber", individualNumber);
        Field.matching("residentRecordCode", residentRecordCode, RECORD_CODE);
        Field.date("birthDate", birthDate);
        Field.date("residentSince", residentSince);
        Field.date("addressSince", addressSince);
        Field.date("notifiedOn", notifiedOn);
        foreign.flatMap(ForeignResident::stay).ifPresent(stay -> stay.checkEnd("foreign.stay.expires", residentSince));
        Field.rule("domicile", foreign.isEmpty() || domicile.isEmpty(), "a foreign resident has none");
        Field.rule("furigana", foreign.isEmpty() || furigana.isEmpty(), "not recorded for a foreign resident");
    }

    /** Nothing in it is later than the copy or before the birth. */
    void checkDates(String place, LocalDate issuedOn) {
        Field.untilIssue(place + "birthDate", Optional.of(birthDate), issuedOn);
        Field.inLife(place + "residentSince", Optional.of(residentSince), birthDate, issuedOn);
        Field.inLife(place + "addressSince", addressSince, birthDate, issuedOn);
        Field.inLife(place + "notifiedOn", notifiedOn, birthDate, issuedOn);
    }

    @Override
    public String toString() {
        return "Resident[***]";
    }
}
