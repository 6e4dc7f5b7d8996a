package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.Amount;
import jp.madoguchi.print.document.AppendixEntry;
import jp.madoguchi.print.document.AssessedIncome;
import jp.madoguchi.print.document.AssessedTax;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.DatedAddress;
import jp.madoguchi.print.document.FamilyRegister;
import jp.madoguchi.print.document.FamilyRegisterAppendixCertificate;
import jp.madoguchi.print.document.FamilyRegisterFullCertificate;
import jp.madoguchi.print.document.ForeignNames;
import jp.madoguchi.print.document.IncomeAndTaxCertificate;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.RegisterItem;
import jp.madoguchi.print.document.RegisterMatter;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.RegisteredPerson;
import jp.madoguchi.print.document.RegisteredPerson.Spouse;
import jp.madoguchi.print.document.SealRegistrationCertificate;
import jp.madoguchi.print.document.Sex;
import jp.madoguchi.print.document.TaxCircumstance;
import jp.madoguchi.print.document.Taxpayer;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Municipality;
import jp.madoguchi.print.sample.SealRegistrationSamples;
import jp.madoguchi.print.sample.TaxSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates whose every text is as long as it may be: nothing leaves the form, and nothing is lost. */
class LongestTextsTest {
    private static final LocalDate DAY = LocalDate.of(1948, 12, 31);
    /** An outline drawn around a letter, and rounding. */
    private static final double HAIR = 1;

    @ParameterizedTest
    @ValueSource(strings = {"鬱", "i", "Ｗ", "長い "})
    void aFamilyRegisterStaysInItsFrame(String letters) throws Exception {
        List<RegisterItem> items = Collections.nCopies(12, new RegisterItem(text(letters, 20), text(letters, 300)));
        List<RegisterMatter> matters = Collections.nCopies(2, new RegisterMatter(text(letters, 20), items));
        RegisteredPerson person = new RegisteredPerson(
                text(letters, 150),
                Optional.of("ヴ".repeat(150)),
                DAY,
                Optional.of(Spouse.HUSBAND),
                items,
                true,
                matters);
        FamilyRegister register = new FamilyRegister(
                text(letters, 200),
                text(letters, 60),
                Optional.of("ゝ".repeat(60)),
                text(letters, 150),
                matters,
                List.of(person));
        List<SheetContent> sheets = inside(new FamilyRegisterFullCertificate(register, 0, Municipality.attestation()));
        assertEquals(1, said(sheets, "除　籍"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"鬱", "i", "Ｗ", "長い "})
    void anAppendixStaysInItsFrame(String letters) throws Exception {
        List<SheetContent> sheets = inside(new FamilyRegisterAppendixCertificate(
                true,
                new OptionalItems(false, true, false, true),
                Optional.of(new RegisteredDomicile(text(letters, 200), text(letters, 150))),
                List.of(entry(letters, "10000000016"), entry(letters, "10000000024")),
                1,
                Collections.nCopies(2, text(letters, 120)),
                Municipality.attestation()));
        assertEquals(100, said(sheets, "昭和２３年１２月３１日") - 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"鬱", "i", "Ｗ", "長い "})
    void aTaxCertificateStaysInItsFrame(String letters) throws Exception {
        Optional<Long> most = Optional.of(-999_999_999_999L);
        Amount amount = new Amount(text(letters, 24), most);
        Optional<Long> levied = Optional.of(999_999_999_999L);
        AssessedTax.Levy levy = new AssessedTax.Levy(text(letters, 8), levied, levied);
        List<SheetContent> sheets = inside(new IncomeAndTaxCertificate(
                2026,
                new Taxpayer(
                        text(letters, 150),
                        Optional.of("ヴ".repeat(150)),
                        DAY,
                        text(letters, 200),
                        Optional.of(text(letters, 200)),
                        Optional.of(new ForeignNames(Optional.of(text(letters, 60)), Optional.of(text(letters, 80))))),
                new AssessedIncome(
                        Collections.nCopies(6, amount),
                        Collections.nCopies(20, amount),
                        most,
                        Collections.nCopies(24, new Amount(text(letters, 24), levied)),
                        levied),
                new AssessedTax(
                        Collections.nCopies(10, new Amount(text(letters, 24), levied)), levy, levy, levied, levied),
                Collections.nCopies(24, new TaxCircumstance(text(letters, 16), Optional.of(text(letters, 10)))),
                Collections.nCopies(4, text(letters, 120)),
                Municipality.attestation()));
        assertEquals(6 + 20 + 1, said(sheets, "△999,999,999,999"));
        assertEquals(24 + 1 + 10 + 6, said(sheets, "999,999,999,999"));
    }

    @Test
    void aTextThatFillsItsBoxKeepsAwayFromTheFrame() throws Exception {
        IncomeAndTaxCertificate tax = TaxSamples.employee();
        assertAwayFromTheFrame(new IncomeAndTaxCertificate(
                tax.taxYear(),
                new Taxpayer("鬱".repeat(36), Optional.empty(), DAY, "鬱".repeat(40), Optional.empty(), Optional.empty()),
                tax.income(),
                tax.tax(),
                tax.circumstances(),
                List.of("鬱".repeat(40)),
                tax.attestation()));
        SealRegistrationCertificate seal = SealRegistrationSamples.japanese();
        assertAwayFromTheFrame(new SealRegistrationCertificate(
                seal.impression(),
                "鬱".repeat(18),
                Optional.of("鬱".repeat(28)),
                Optional.empty(),
                Optional.empty(),
                false,
                DAY,
                "鬱".repeat(28),
                List.of("鬱".repeat(28)),
                seal.attestation()));
    }

    /** Each of them on one line as wide as the box, down to a hundredth of the size of its letters. */
    private static void assertAwayFromTheFrame(CertificateDocument document) throws Exception {
        int lines = 0;
        for (Mark mark : inside(document).get(0).front()) {
            if (mark instanceof Mark.Text text
                    && text.run().length() > 0
                    && text.run().glyphs().stream().allMatch(each -> each.text().equals("鬱"))) {
                lines++;
                assertEquals(Paper.RIGHT - 6, text.x() + text.run().width() * text.size(), 0.5);
            }
        }
        assertTrue(lines >= 3, lines + " lines");
    }

    private static AppendixEntry entry(String letters, String residentRecordCode) {
        return new AppendixEntry(
                text(letters, 150),
                Optional.of("ヴ".repeat(150)),
                Optional.of(DAY),
                Optional.of(Sex.FEMALE),
                Optional.of(residentRecordCode),
                Collections.nCopies(50, new DatedAddress(text(letters, 200), Optional.of(DAY))));
    }

    private static String text(String letters, int length) {
        return letters.repeat(length).substring(0, length - 1) + "末";
    }

    private static List<SheetContent> inside(CertificateDocument document) throws Exception {
        List<SheetContent> sheets = document.match(Forms.of(IpamjMincho.FONTS)).sheets();
        for (SheetContent sheet : sheets) {
            for (Mark mark : sheet.front()) {
                if (mark instanceof Mark.Text text) {
                    double end = text.x()
                            + text.run().width() * text.size()
                            + text.spacing() * Math.max(0, text.run().length() - 1);
                    assertTrue(text.x() >= Paper.LEFT && end <= Paper.RIGHT + HAIR, text.x() + " to " + end);
                    assertTrue(text.baseline() > 40 && text.baseline() < Paper.HEIGHT - 30, "at " + text.baseline());
                }
            }
        }
        return sheets;
    }

    private static long said(List<SheetContent> sheets, String words) {
        return sheets.stream()
                .flatMap(sheet -> sheet.items().stream())
                .filter(item -> item.value().equals(words))
                .count();
    }
}
