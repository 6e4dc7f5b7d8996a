package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One person in the appendix of a family register.
 *
 * @param furigana reading of the name; empty is a legal state
 * @param birthDate recorded since 2022-01-11, so empty for somebody who had left the register by then; the sex likewise
 * @param residentRecordCode eleven digits (住民票コード)
 * @param addresses 1 to 200, oldest first
 */
public record AppendixEntry(
        String name,
        Optional<String> furigana,
        Optional<LocalDate> birthDate,
        Optional<Sex> sex,
        Optional<String> residentRecordCode,
        List<DatedAddress> addresses) {

    private static final Pattern RECORD_CODE = Pattern.compile("[0-9]{11}");

    public AppendixEntry {
        Field.text("name", name, Field.NAME);
        Field.text("furigana", furigana, Field.NAME);
        Field.date("birthDate", birthDate);
        Field.matching("residentRecordCode", residentRecordCode, RECORD_CODE);
        addresses = Field.count("addresses", addresses, 1, 200);
    }

    @Override
    public String toString() {
        return "AppendixEntry[***]";
    }
}
