package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.font.Glyph;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the paper, read back from the PDF. */
class ResidenceFormTest {
    private static final String OMITTED = "＊＊省略＊＊";

    @Test
    void theBoxForRemarksIsNeverLeftFree() throws Exception {
        assertTrue(Pdf.text(Samples.individual(Samples.ALL)).contains("備考＊＊＊"));
        assertTrue(Pdf.text(Samples.household()).contains("備考＊＊＊"));
    }

    @Test
    void aSheetThatFourPersonsFillSaysNothingOfABlankRest() throws Exception {
        assertFalse(Pdf.text(Samples.household()).contains("以下余白"));
    }

    @Test
    void everybodyOfTheHouseholdIsThereWithTheVariantOfTheName() throws Exception {
        String text = Pdf.text(Samples.household());
        for (String given : List.of("一郎", "花子", "さくら", "健太")) {
            assertTrue(text.contains("渡\u908A\uDB40\uDD0E" + given), given);
        }
        assertFalse(text.contains("\u908A一郎"), "the base shape's text");
    }

    @Test
    void pdftotextReadsTheVariantToo(@TempDir Path folder) throws Exception {
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(Samples.household())) {
            byte[] text = Pdf.tool(composed.sheets().get(0), folder, "pdftotext", "FILE", "-");
            assertTrue(new String(text, StandardCharsets.UTF_8).contains("渡\u908A\uDB40\uDD0E"));
        }
    }

    @Test
    void nothingOfTheHouseholdBeforeIsLeft() throws Exception {
        Pdf.text(Samples.household());
        String next = Pdf.text(Samples.foreigner());
        assertFalse(next.contains("渡") || next.contains("花子") || next.contains("ワタナベ"));
    }

    @Test
    void theColumnsAreThoseOfTheStandardForm() throws Exception {
        String text = Pdf.text(Samples.household());
        assertTrue(text.contains("転入前住所架空県隣町大字見本４５６番地の７"));
        assertTrue(text.contains("異動前住所架空県架空市北町四丁目５番６号"));
        assertTrue(text.contains("佐々木"));
    }

    @Test
    void whatWasNotChosenIsMarkedAsOmitted() throws Exception {
        String text = Pdf.text(Samples.named("架空　太郎"));
        for (String item : List.of("世帯主", "続柄", "本籍", "筆頭者", "個人番号", "住民票コード")) {
            assertTrue(text.contains(item + OMITTED), item);
        }
    }

    @Test
    void whatWasChosenIsPrinted() throws Exception {
        String text = Pdf.text(Samples.individual(Samples.ALL));
        assertTrue(text.contains("個人番号123456789018"));
        assertTrue(text.contains("住民票コード10000000016"));
        assertTrue(text.contains("本籍架空県架空市本町二丁目１１番地"));
        assertFalse(text.contains(OMITTED));
    }

    @Test
    void whatDoesNotExistIsNotCalledOmitted() throws Exception {
        String text = Pdf.text(Samples.individual(Samples.ALL));
        assertTrue(text.contains("旧氏＊＊＊"));
    }

    @Test
    void aFormerSurnameStandsUnderItsReading() throws Exception {
        assertTrue(Pdf.text(Samples.household()).contains("ササキ"));
    }

    @Test
    void aReadingThatIsLegallyBlankStaysBlank() throws Exception {
        String text = Pdf.text(Samples.named("架空　太郎"));
        assertTrue(text.contains("フリガナ氏名架空太郎"), text);
    }

    @Test
    void nationalityAndStayAreLeftOutUnlessTheyWereChosenButNeverTheAlias() throws Exception {
        String text = Pdf.text(Samples.foreigner(OptionalItems.none()));
        for (String item : List.of("国籍・地域", "在留資格", "在留期間", "在留期間の満了の日", "在留カード等の番号")) {
            assertTrue(text.contains(item + OMITTED), item);
        }
        assertTrue(text.contains("通称三登須真理亜"));
    }

    @Test
    void theSentenceSaysWhoseEntriesTheCopyHolds() throws Exception {
        ResidenceCertificate household = Samples.household();
        ResidenceCertificate part = Samples.certificate(
                Scope.PART_OF_HOUSEHOLD,
                household.items(),
                household.residents().subList(0, 2));
        assertTrue(Pdf.text(household).contains("この写しは、世帯全員の住民票の原本と相違ないことを証明する。"));
        assertTrue(Pdf.text(part).contains("この写しは、世帯の一部の住民票の原本と相違ないことを証明する。"));
        assertTrue(Pdf.text(Samples.named("架空　太郎")).contains("この写しは、住民票の原本と相違ないことを証明する。"));
    }

    @Test
    void theFootNamesDayMayorAndBothNumbers() throws Exception {
        String text = Pdf.text(Samples.household());
        assertTrue(text.contains("令和８年１１月２２日"));
        assertTrue(text.contains("架空県架空市長見本太郎"));
        assertTrue(text.contains("発行番号999999-261122-000123照合番号K7PQ2WXM"));
        assertEquals(3, text.split("K7PQ2WXM", -1).length, "front and back");
    }

    @Test
    void aForeignResidentHasTheItemsOfTheResidenceCardAndNoDomicile() throws Exception {
        String text = Pdf.text(Samples.foreigner());
        for (String item : List.of(
                "SANTOSMARIACLARADELACRUZ",
                "通称三登須真理亜",
                "国籍・地域フィリピン",
                "中長期在留者",
                "在留資格技術・人文知識・国際業務",
                "在留期間３年",
                "在留期間の満了の日２０２８年９月３０日",
                "在留カード等の番号AB12345678CD",
                "生年月日１９９１年５月１２日")) {
            assertTrue(text.contains(item), item);
        }
        assertFalse(text.contains("本籍") || text.contains("筆頭者"));
    }

    @Test
    void whatAForeignResidentsEntryHoldsIsSetInSevenPointsAtLeastAndTheNameInNine() throws Exception {
        for (SheetContent sheet : sheets(Samples.foreignHousehold())) {
            for (Mark mark : sheet.front()) {
                if (mark instanceof Mark.Text text && text.part().role() == Part.Role.VALUE) {
                    assertTrue(text.size() >= 7, text.size() + " points");
                    assertTrue(text.size() >= 9 || !said(text).contains("RODRIGUEZ"), text.size() + " points");
                }
            }
        }
    }

    @Test
    void fourForeignResidentsWithUsualNamesFitOnASheet() throws Exception {
        assertEquals(1, sheets(Samples.usualForeignHousehold()).size());
    }

    @Test
    void everySheetButTheLastSaysThatAnotherFollows() throws Exception {
        for (ResidenceCertificate household : List.of(Samples.householdOf(9), Samples.foreignHousehold())) {
            List<SheetContent> sheets = sheets(household);
            assertTrue(sheets.size() > 1);
            for (int i = 0; i < sheets.size(); i++) {
                boolean last = i == sheets.size() - 1;
                List<PrintedItem> items = sheets.get(i).items();
                assertEquals(!last, items.contains(new PrintedItem("", "以　下　次　頁")));
                assertEquals(last, items.contains(new PrintedItem("", "以　下　余　白")));
            }
        }
    }

    private static List<SheetContent> sheets(ResidenceCertificate certificate) throws Exception {
        return Forms.of(IpamjMincho.FONTS).residence(certificate).sheets();
    }

    private static String said(Mark.Text text) {
        return text.run().glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }
}
