package jp.madoguchi.print.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.RecordEntry;
import jp.madoguchi.print.document.RecordItem;
import jp.madoguchi.print.document.RecordItemsCertificate;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.Sex;

/** Certificates of chosen items (住民票記載事項証明書). */
public final class RecordItemsSamples {
    private RecordItemsSamples() {}

    public static RecordItemsCertificate of(RecordItem... items) {
        List<RecordItem> chosen = List.of(items);
        return new RecordItemsCertificate(
                Scope.INDIVIDUAL,
                chosen,
                "架空県架空市中央一丁目２番３号　架空ハイツ４０５号室",
                Optional.of(Samples.VARIANT_NAME).filter(any -> chosen.contains(RecordItem.RELATIONSHIP)),
                List.of(entry(chosen)),
                0,
                List.of("提出先　架空保育園"),
                Municipality.attestation());
    }

    private static RecordEntry entry(List<RecordItem> chosen) {
        return new RecordEntry(
                Samples.VARIANT_NAME,
                LocalDate.of(1980, 4, 3),
                Sex.MALE,
                false,
                Optional.of("ワタナベ　イチロウ").filter(any -> chosen.contains(RecordItem.FURIGANA)),
                Optional.of("佐々木").filter(any -> chosen.contains(RecordItem.FORMER_SURNAME)),
                Optional.empty(),
                Optional.of("世帯主").filter(any -> chosen.contains(RecordItem.RELATIONSHIP)),
                Optional.of(new RegisteredDomicile("架空県架空市本町二丁目１１番地", Samples.VARIANT_NAME))
                        .filter(any -> chosen.contains(RecordItem.DOMICILE)),
                Optional.empty(),
                Optional.of(LocalDate.of(2008, 10, 1)).filter(any -> chosen.contains(RecordItem.RESIDENT_SINCE)),
                Optional.of(LocalDate.of(2021, 6, 12)).filter(any -> chosen.contains(RecordItem.ADDRESS_SINCE)),
                Optional.of("架空県隣町大字見本４５６番地の７").filter(any -> chosen.contains(RecordItem.ADDRESS_BEFORE_MOVING_IN)),
                Optional.of("123456789018").filter(any -> chosen.contains(RecordItem.INDIVIDUAL_NUMBER)),
                Optional.of("10000000016").filter(any -> chosen.contains(RecordItem.RESIDENT_RECORD_CODE)));
    }
}
