package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.sample.AppendixSamples;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import org.junit.jupiter.api.Test;

/** What stands on a 戸籍の附票の写し, read back from the PDF. */
class AppendixFormTest {
    @Test
    void whereTheRegisterLiesIsLeftOutUnlessItWasChosen() throws Exception {
        String text = Pdf.text(AppendixSamples.individual());
        for (String item : List.of("本籍", "筆頭者", "住民票コード")) {
            assertTrue(text.contains(item + "＊＊省略＊＊"), item);
        }
    }

    @Test
    void whatWasChosenIsPrinted() throws Exception {
        String text = Pdf.text(AppendixSamples.family(2));
        assertTrue(text.contains("本籍架空県架空市栄町４番地筆頭者窓口太郎"), text);
        assertTrue(text.contains("住民票コード90000000006"));
    }

    @Test
    void everyAddressHasItsDay() throws Exception {
        String text = Pdf.text(AppendixSamples.individual());
        assertTrue(text.contains("住所架空県例示郡見本町大字例示５番地住所を定めた年月日平成２７年３月３日"), text);
        assertTrue(text.contains("住所架空県架空市北町三丁目３番３号住所を定めた年月日平成２７年４月１日"));
        assertTrue(text.contains("生年月日昭和６３年５月３０日性別女"));
    }

    @Test
    void whatWasNotRecordedYetWhenSomebodyLeftIsNotCalledOmitted() throws Exception {
        assertTrue(Pdf.text(AppendixSamples.family(2)).contains("氏名窓口みどり生年月日＊＊＊性別＊＊＊"));
    }

    @Test
    void aSheetThatGoesOnWithAddressesSaysWhoseTheyAre() throws Exception {
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(AppendixSamples.family(18))) {
            assertTrue(composed.sheets().size() > 1);
            assertTrue(Pdf.text(composed.sheets().get(0)).contains("以下次頁"));
            String second = Pdf.text(composed.sheets().get(1));
            assertTrue(second.contains("氏名窓口大地（つづき）住所東京都見本区"), second);
            assertEquals(2, second.split("窓口大地", -1).length, "said once");
        }
    }

    @Test
    void thePartForOnePersonSaysSoAndIsAttestedByTheTownWhereTheRegisterLies() throws Exception {
        String text = Pdf.text(AppendixSamples.individual());
        assertTrue(text.contains("（一部）") && !text.contains("（全部）"));
        assertTrue(text.contains("この写しは、戸籍の附票の原本と相違ないことを証明する。"));
        assertTrue(text.contains("架空県例示郡見本町長例示梅子"));
        assertFalse(text.contains("架空市長"));
    }
}
