package jp.madoguchi.print.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.print.document.AppendixEntry;
import jp.madoguchi.print.document.DatedAddress;
import jp.madoguchi.print.document.FamilyRegisterAppendixCertificate;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.Sex;

/** Appendices of family registers of invented people. */
public final class AppendixSamples {
    private static final OptionalItems CHOSEN = new OptionalItems(false, true, false, true);

    private AppendixSamples() {}

    /** Somebody who lives in the city and whose register lies in the town; nothing was chosen. */
    public static FamilyRegisterAppendixCertificate individual() {
        AppendixEntry entry = new AppendixEntry(
                "例示　さつき",
                Optional.of("レイジ　サツキ"),
                Optional.of(LocalDate.of(1988, 5, 30)),
                Optional.of(Sex.FEMALE),
                Optional.empty(),
                List.of(
                        at("架空県例示郡見本町大字例示５番地", LocalDate.of(2015, 3, 3)),
                        at("架空県架空市北町三丁目３番３号", LocalDate.of(2015, 4, 1))));
        return new FamilyRegisterAppendixCertificate(
                false,
                OptionalItems.none(),
                Optional.empty(),
                List.of(entry),
                0,
                List.of(),
                Municipality.attestationOfTheTown());
    }

    /** A couple, a daughter who left before birth dates were recorded, and a son who has moved that often. */
    public static FamilyRegisterAppendixCertificate family(int moves) {
        return new FamilyRegisterAppendixCertificate(
                true,
                CHOSEN,
                Optional.of(new RegisteredDomicile("架空県架空市栄町４番地", "窓口　太郎")),
                List.of(
                        person("窓口　太郎", "マドグチ　タロウ", LocalDate.of(1972, 5, 9), Sex.MALE, "90000000005"),
                        person("窓口　花子", "マドグチ　ハナコ", LocalDate.of(1975, 2, 17), Sex.FEMALE, "90000000006"),
                        new AppendixEntry(
                                "窓口　みどり",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(at("架空県架空市栄町一丁目４番５号", LocalDate.of(2003, 4, 1)))),
                        mover(moves)),
                1,
                List.of("平成１９年１０月２７日改製"),
                Municipality.attestation());
    }

    /** Somebody who has moved so often that it takes so many sheets. */
    public static FamilyRegisterAppendixCertificate ofSheets(int sheets) {
        AppendixEntry entry = individual().persons().get(0);
        return new FamilyRegisterAppendixCertificate(
                true,
                OptionalItems.none(),
                Optional.empty(),
                Collections.nCopies(
                        sheets,
                        new AppendixEntry(
                                entry.name(),
                                entry.furigana(),
                                entry.birthDate(),
                                entry.sex(),
                                Optional.empty(),
                                Collections.nCopies(16, entry.addresses().get(0)))),
                0,
                List.of(),
                Municipality.attestation());
    }

    private static AppendixEntry person(String name, String reading, LocalDate birth, Sex sex, String code) {
        return new AppendixEntry(
                name,
                Optional.of(reading),
                Optional.of(birth),
                Optional.of(sex),
                Optional.of(code),
                List.of(
                        at("架空県架空市栄町三丁目１番１号", LocalDate.of(1999, 6, 5)),
                        at("架空県架空市栄町一丁目４番５号", LocalDate.of(2003, 4, 1))));
    }

    private static AppendixEntry mover(int moves) {
        return new AppendixEntry(
                "窓口　大地",
                Optional.of("マドグチ　ダイチ"),
                Optional.of(LocalDate.of(2004, 1, 12)),
                Optional.of(Sex.MALE),
                Optional.of("90000000020"),
                IntStream.rangeClosed(1, moves)
                        .mapToObj(i -> at(
                                "東京都見本区例示三丁目８番" + (char) ('０' + i % 10) + "号　見本ハイツ" + (100 + i) + "号室",
                                LocalDate.of(2022, 4, 1).plusMonths(i)))
                        .toList());
    }

    private static DatedAddress at(String address, LocalDate since) {
        return new DatedAddress(address, Optional.of(since));
    }
}
