package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.FamilyRegister;
import jp.madoguchi.print.document.FamilyRegisterFullCertificate;
import jp.madoguchi.print.document.RegisterItem;
import jp.madoguchi.print.document.RegisterMatter;
import jp.madoguchi.print.sample.FamilyRegisterSamples;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on a 戸籍全部事項証明書 and a 戸籍個人事項証明書, read back from the PDF. */
class RegisterFormTest {
    private static final PrintedItem GOES_ON = new PrintedItem("", "訂正（つづき）");
    private static final String SENTENCE = "これは、戸籍に記録されている事項の全部を証明した書面である。";

    @Test
    void theRegisterBeginsWithWhereItLiesAndWhoseItIs() throws Exception {
        String first = sheets(FamilyRegisterSamples.full()).get(0);
        assertTrue(first.contains("全部事項証明"));
        assertTrue(first.contains("本籍架空県架空市栄町４番地氏名窓口太郎【氏の振り仮名】マドグチ戸籍事項戸籍改製【改製日】平成１９年１０月２７日"), first);
    }

    @Test
    void everybodyIsRecordedWithTheEntries() throws Exception {
        String text = Pdf.text(FamilyRegisterSamples.full());
        assertTrue(text.contains("戸籍に記録されている者【名】花子【名の振り仮名】ハナコ【生年月日】昭和５０年２月１７日【配偶者区分】妻【父】相談一"), text);
        assertTrue(text.contains("身分事項出生【出生日】昭和５０年２月１７日"));
        assertTrue(text.contains("婚姻【婚姻日】平成９年１１月２２日【配偶者氏名】窓口太郎"));
    }

    @Test
    void whoHasLeftIsMarked() throws Exception {
        String text = Pdf.text(FamilyRegisterSamples.full());
        int left = text.indexOf("除籍");
        assertTrue(left > text.indexOf("みどり") && left < text.indexOf("大地"), text);
        assertEquals(left, text.lastIndexOf("除籍"), "nobody else has left");
    }

    @Test
    void everySheetSaysWhichItIs() throws Exception {
        List<String> sheets = sheets(FamilyRegisterSamples.full());
        for (int i = 0; i < 3; i++) {
            assertTrue(sheets.get(i).contains("（３の" + "１２３".charAt(i) + "）全部事項証明"), sheets.get(i));
            assertTrue(sheets.get(i).contains("発行番号999999-261122-000123"));
        }
    }

    @Test
    void onlyTheLastSheetIsAttestedAndClosed() throws Exception {
        List<String> sheets = sheets(FamilyRegisterSamples.full());
        for (String before : sheets.subList(0, 2)) {
            assertTrue(before.contains("以下次頁") && !before.contains("以下余白") && !before.contains(SENTENCE), before);
        }
        String last = sheets.get(2);
        assertTrue(last.contains("以下余白") && !last.contains("以下次頁") && last.contains(SENTENCE), last);
        assertTrue(last.contains("架空県架空市長見本太郎"));
    }

    @Test
    void theRegisterOfOnePersonIsAttestedByTheTownWhereItLies() throws Exception {
        String text = Pdf.text(FamilyRegisterSamples.individual());
        assertTrue(text.contains("（１の１）個人事項証明"));
        assertTrue(text.contains("これは、戸籍中の一部の者について記録されている事項の全部を証明した書面である。"));
        assertTrue(text.contains("本籍架空県例示郡見本町大字例示５番地"));
        assertTrue(text.contains("架空県例示郡見本町長例示梅子"));
    }

    @Test
    void aReadingThatIsLegallyBlankHasNoLine() throws Exception {
        assertFalse(Pdf.text(FamilyRegisterSamples.individual()).contains("振り仮名"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aGroupsNameIsNeverTheLastLineOfASheet(int lines) throws Exception {
        for (List<PrintedItem> front : frontsBelow(lines)) {
            assertNotEquals("身分事項", front.get(front.size() - 1).value());
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void noSheetBeginsWithTheRestOfAShortEntry(int lines) throws Exception {
        Set<String> rest = FamilyRegisterSamples.full().register().persons().stream()
                .flatMap(person -> person.matters().stream())
                .flatMap(matter -> matter.items().stream().skip(1))
                .map(item -> "【" + item.label() + "】")
                .collect(Collectors.toSet());
        for (List<PrintedItem> front : frontsBelow(lines)) {
            assertFalse(rest.contains(tags(front).get(0)), tags(front).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void ofALongEntryThreeLinesAtLeastStandOnASheet(int lines) throws Exception {
        for (List<PrintedItem> front : frontsBelow(lines)) {
            long there = tags(front).stream().filter("【訂正日】"::equals).count();
            assertTrue(there == 0 || there >= Math.min(3, lines), there + " lines");
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theRestOfALongEntryStandsUnderItsTitle(int lines) throws Exception {
        for (List<PrintedItem> front : frontsBelow(lines)) {
            boolean rest = tags(front).get(0).equals("【訂正日】");
            assertEquals(rest ? 1 : 0, front.stream().filter(GOES_ON::equals).count());
        }
    }

    static IntStream lines() {
        return IntStream.rangeClosed(1, 36);
    }

    private static List<String> tags(List<PrintedItem> front) {
        return front.stream()
                .map(PrintedItem::label)
                .filter(label -> label.startsWith("【"))
                .toList();
    }

    /** The sheets of a register that begins with an entry of so many lines. */
    private static List<List<PrintedItem>> frontsBelow(int lines) throws Exception {
        FamilyRegisterFullCertificate full = FamilyRegisterSamples.full();
        FamilyRegister register = full.register();
        RegisterItem line = new RegisterItem("訂正日", "令和８年１１月２２日");
        FamilyRegister longer = new FamilyRegister(
                register.domicile(),
                register.surname(),
                register.surnameFurigana(),
                register.headGivenName(),
                List.of(new RegisterMatter("訂正", Collections.nCopies(lines, line))),
                register.persons());
        var certificate = new FamilyRegisterFullCertificate(longer, 0, full.attestation());
        return Forms.of(IpamjMincho.FONTS).familyRegisterFull(certificate).sheets().stream()
                .map(sheet -> PrintedItem.of(sheet.front()))
                .toList();
    }

    private static List<String> sheets(CertificateDocument document) throws Exception {
        List<String> texts = new ArrayList<>();
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(document)) {
            for (PrintJob sheet : composed.sheets()) {
                texts.add(Pdf.text(sheet));
            }
        }
        return texts;
    }
}
