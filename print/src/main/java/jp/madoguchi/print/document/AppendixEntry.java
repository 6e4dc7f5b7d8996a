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
        Field.reading("furigana", furigana, Field.NAME);
        Field.date("birthDate", birthDate);
        Field.matching("residentRecordCode", residentRecordCode, RECORD_CODE);
        addresses = Field.count("addresses", addresses, 1, 200);
    }

    /** Nobody lives anywhere before being born, and nothing in it is later than the copy. */
    void checkDates(String place, LocalDate issuedOn) {
        Field.untilIssue(place + "birthDate", birthDate, issuedOn);
        for (int i = 0; i < addresses.size(); i++) {
            String since = place + Field.of("addresses", i) + "since";
            Field.untilIssue(since, addresses.get(i).since(), issuedOn);
            if (birthDate.isPresent()) {
                Field.sinceBirth(since, addresses.get(i).since(), birthDate.get());
            }
        }
    }

    @Override
    public String toString() {
        return "AppendixEntry[***]";
    }
}
