package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.madoguchi.print.document.RecordItem;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import jp.madoguchi.print.sample.RecordItemsSamples;
import jp.madoguchi.print.sample.SealRegistrationSamples;
import org.junit.jupiter.api.Test;

/** 住民票記載事項証明書 and 印鑑登録証明書, read back from the PDF. */
class OtherFormsTest {

    @Test
    void recordItemsThatWereNotChosenHaveNoPlaceAtAll() throws Exception {
        String text = Pdf.text(RecordItemsSamples.of(RecordItem.RELATIONSHIP));
        assertTrue(text.contains("続柄世帯主"));
        for (String item : List.of("フリガナ", "本籍", "旧氏", "個人番号", "住民票コード", "転入前住所", "省略")) {
            assertFalse(text.contains(item), item);
        }
    }

    @Test
    void recordItemsThatWereChosenAreAllThere() throws Exception {
        String text = Pdf.text(RecordItemsSamples.of(RecordItem.values()));
        for (String item : List.of(
                "フリガナ", "氏名", "旧氏佐々木", "続柄世帯主", "本籍架空県", "個人番号123456789018", "住民票コード10000000016", "転入前住所架空県隣町")) {
            assertTrue(text.contains(item), item);
        }
        assertTrue(text.contains("上記のとおり住民票に記載されていることを証明する。"));
    }

    @Test
    void aRegisteredImpressionIsPrintedInItsTrueSize() throws Exception {
        Mark.Impression impression = impression();
        assertEquals(15, impression.box().width() / 72 * 25.4, 0.001);
        assertEquals(15, impression.box().height() / 72 * 25.4, 0.001);
    }

    @Test
    void aForeignResidentsSealIsRegisteredUnderAliasAndKatakanaToo() throws Exception {
        String text = Pdf.text(SealRegistrationSamples.foreigner());
        assertTrue(text.contains("通称三登須真理亜"));
        assertTrue(text.contains("氏名の片仮名表記サントスマリアクララデラクルス"));
        assertTrue(text.contains("生年月日１９９１年５月１２日"));
        assertFalse(text.contains("旧氏"));
    }

    private static Mark.Impression impression() throws Exception {
        return Forms.of(IpamjMincho.FONTS)
                .sealRegistration(SealRegistrationSamples.japanese())
                .sheets()
                .get(0)
                .front()
                .stream()
                .filter(Mark.Impression.class::isInstance)
                .map(Mark.Impression.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
