package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where somebody lived, and since when.
 *
 * @param since date the address was fixed (住所を定めた年月日)
 */
public record DatedAddress(String address, Optional<LocalDate> since) {

    public DatedAddress {
        Field.text("address", address, Field.ADDRESS);
        Field.date("since", since);
    }

    @Override
    public String toString() {
        return "DatedAddress[***]";
    }
}
