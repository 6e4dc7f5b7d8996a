package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.TaxSamples;
import org.junit.jupiter.api.Test;

/** What stands on a 所得・課税証明書, read back from the PDF. */
class TaxFormTest {
    @Test
    void theIncomeIsThatOfTheYearBeforeTheTax() throws Exception {
        String text = Pdf.text(TaxSamples.employee());
        assertTrue(text.contains("令和８年度所得・課税証明書"), text);
        assertTrue(text.contains("令和７年中の収入・所得金額"));
        assertTrue(text.contains("令和８年１月１日の住所架空県架空市中央一丁目"), text);
    }

    @Test
    void aYearInWhichTheEraChangedIsNamedAsItsTaxIs() throws Exception {
        String text = Pdf.text(TaxSamples.inYear(2019));
        assertTrue(text.contains("平成３１年度所得・課税証明書") && text.contains("平成３０年中"), text);
        assertTrue(Pdf.text(TaxSamples.inYear(2020)).contains("令和元年中の収入・所得金額"));
    }

    @Test
    void sumsStandBehindTheirCaptionsInGroupsOfThreeDigits() throws Exception {
        String text = Pdf.text(TaxSamples.employee());
        for (String sum : List.of(
                "給与収入6,480,000",
                "合計所得金額4,449,750",
                "基礎控除430,000",
                "市民税所得割額146,900",
                "県民税均等割額1,000",
                "森林環境税1,000",
                "年税額249,800")) {
            assertTrue(text.contains(sum), sum + " in " + text);
        }
    }

    @Test
    void aLossBearsATriangle() throws Exception {
        assertTrue(Pdf.text(TaxSamples.employee()).contains("不動産所得△312,450"));
    }

    @Test
    void whatIsNotRecordedIsStarredAndNothingAtAllIsZero() throws Exception {
        String text = Pdf.text(TaxSamples.untaxed());
        assertTrue(text.contains("給与所得＊＊＊") && text.contains("年税額0"), text);
        assertTrue(text.contains("（町民税・県民税）"));
    }

    @Test
    void dependantsAreCounted() throws Exception {
        String text = Pdf.text(TaxSamples.employee());
        assertTrue(text.contains("１６歳未満２") && text.contains("特定扶養＊＊＊"), text);
    }

    @Test
    void itFitsOnOneSheetWithTheName() throws Exception {
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(TaxSamples.employee())) {
            assertEquals(1, composed.sheets().size());
            String text = Pdf.text(composed.sheets().get(0));
            assertTrue(text.contains(Samples.VARIANT_NAME.replace("　", "")));
            assertFalse(text.contains("＊＊省略＊＊"));
        }
    }

    @Test
    void aForeignResidentHasAllRegisteredNamesAndTheBirthDateOfTheResidenceCard() throws Exception {
        String text = Pdf.text(TaxSamples.foreigner());
        assertTrue(text.contains("フリガナ＊＊＊氏名LIXIAOMING李曉明通称架空明生年月日１９９１年５月１２日"), text);
    }

    @Test
    void nobodyElseHasAPlaceForAnAlias() throws Exception {
        assertFalse(Pdf.text(TaxSamples.employee()).contains("通称"));
    }
}
