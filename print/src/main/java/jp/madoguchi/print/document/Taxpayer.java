package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose tax it is.
 *
 * @param furigana reading of the name; empty is a legal state
 * @param address where the person lives now
 * @param addressOnTaxDay where the person lived on 1 January of the year of taxation (賦課期日), the reason why this municipality taxes
 */
public record Taxpayer(
        String name, Optional<String> furigana, LocalDate birthDate, String address, Optional<String> addressOnTaxDay) {

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
