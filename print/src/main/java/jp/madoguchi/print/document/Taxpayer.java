package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose tax it is.
 *
 * @param furigana reading of the name; empty is a legal state, and most often so for a foreign resident
 * @param address where the person lives now
 * @param addressOnTaxDay where the person lived on 1 January of the year of taxation (賦課期日), the reason why this municipality taxes
 * @param foreign present for a foreign resident, whose birth date is given in the western calendar
 */
public record Taxpayer(
        String name,
        Optional<String> furigana,
        LocalDate birthDate,
        String address,
        Optional<String> addressOnTaxDay,
        Optional<ForeignNames> foreign) {

    public Taxpayer {
        Field.text("name", name, Field.NAME);
        Field.reading("furigana", furigana, Field.NAME);
        Field.date("birthDate", birthDate);
        Field.text("address", address, Field.ADDRESS);
        Field.text("addressOnTaxDay", addressOnTaxDay, Field.ADDRESS);
    }

    @Override
    public String toString() {
        return "Taxpayer[***]";
    }
}
