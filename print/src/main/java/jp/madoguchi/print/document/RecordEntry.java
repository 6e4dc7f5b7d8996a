package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One person on a 住民票記載事項証明書: what the record holds of the chosen items. An empty item does not exist for the person or was
 * not chosen; which of the two, the certificate's items say.
 *
 * @param stay of a foreign resident, in the place of the domicile
 * @param foreign whether the birth date is given in the western calendar
 */
public record RecordEntry(
        String name,
        LocalDate birthDate,
        Sex sex,
        boolean foreign,
        Optional<String> furigana,
        Optional<String> formerSurname,
        Optional<String> alias,
        Optional<String> relationship,
        Optional<RegisteredDomicile> domicile,
        Optional<Stay> stay,
        Optional<LocalDate> residentSince,
        Optional<LocalDate> addressSince,
        Optional<String> addressBeforeMovingIn,
        Optional<String> individualNumber,
        Optional<String> residentRecordCode) {

    private static final Pattern RECORD_CODE = Pattern.compile("[0-9]{11}");

    public RecordEntry {
        Field.text("name", name, Field.NAME);
        Field.date("birthDate", birthDate);
        Field.reading("furigana", furigana, Field.NAME);
        Field.text("formerSurname", formerSurname, 40);
        Field.text("alias", alias, 80);
        Field.text("relationship", relationship, 30);
        Field.date("residentSince", residentSince);
        Field.date("addressSince", addressSince);
        Field.text("addressBeforeMovingIn", addressBeforeMovingIn, Field.ADDRESS);
        IndividualNumber.check("individualNumber", individualNumber);
        Field.matching("residentRecordCode", residentRecordCode, RECORD_CODE);
        if (stay.isPresent() && residentSince.isPresent()) {
            stay.get().checkEnd("stay.expires", residentSince.get());
        }
        Field.rule("stay", foreign || stay.isEmpty(), "foreign residents only");
        Field.rule("furigana", !foreign || furigana.isEmpty(), "not recorded for a foreign resident");
        Field.rule("alias", foreign || alias.isEmpty(), "foreign residents only");
        Field.rule("domicile", !foreign || domicile.isEmpty(), "a foreign resident has none");
    }

    /** Data that was not chosen is refused, not hidden. */
    void checkChosen(String place, Set<RecordItem> items) {
        refuse(place + "furigana", furigana, items.contains(RecordItem.FURIGANA));
        refuse(place + "formerSurname", formerSurname, items.contains(RecordItem.FORMER_SURNAME));
        refuse(place + "alias", alias, items.contains(RecordItem.ALIAS));
        refuse(place + "relationship", relationship, items.contains(RecordItem.RELATIONSHIP));
        refuse(place + "domicile", domicile, items.contains(RecordItem.DOMICILE));
        refuse(place + "stay", stay, items.contains(RecordItem.DOMICILE));
        refuse(place + "residentSince", residentSince, items.contains(RecordItem.RESIDENT_SINCE));
        refuse(place + "addressSince", addressSince, items.contains(RecordItem.ADDRESS_SINCE));
        refuse(
                place + "addressBeforeMovingIn",
                addressBeforeMovingIn,
                items.contains(RecordItem.ADDRESS_BEFORE_MOVING_IN));
        refuse(place + "individualNumber", individualNumber, items.contains(RecordItem.INDIVIDUAL_NUMBER));
        refuse(place + "residentRecordCode", residentRecordCode, items.contains(RecordItem.RESIDENT_RECORD_CODE));
        demand(place + "relationship", relationship, items.contains(RecordItem.RELATIONSHIP));
        demand(place + "stay", stay, foreign && items.contains(RecordItem.DOMICILE));
    }

    /** Nothing in it is later than the certificate or before the birth. */
    void checkDates(String place, LocalDate issuedOn) {
        Field.untilIssue(place + "birthDate", Optional.of(birthDate), issuedOn);
        Field.inLife(place + "residentSince", residentSince, birthDate, issuedOn);
        Field.inLife(place + "addressSince", addressSince, birthDate, issuedOn);
    }

    private static void refuse(String item, Optional<?> value, boolean chosen) {
        Field.rule(item, chosen || value.isEmpty(), "in the data, but not chosen");
    }

    /** What every record of its kind holds. */
    private static void demand(String item, Optional<?> value, boolean chosen) {
        Field.rule(item, !chosen || value.isPresent(), "chosen, but not in the data");
    }

    @Override
    public String toString() {
        return "RecordEntry[***]";
    }
}
