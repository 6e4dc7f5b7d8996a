package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.SheetSeal;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.print.seal.TextComparison;
import jp.madoguchi.print.seal.VoidedNumbers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts are those of composed sheets; only the way of the codes through a picture is left out, which takes seconds. */
class VerificationTest {
    private static final SealKeys KEYS = SealKeys.of("999999");
    private static final CertificateDocument PERSON = Samples.individual(Samples.FAMILY);
    private static final CertificateDocument FIVE = Samples.householdOf(5);

    private final Seals seals = seal(PERSON);
    private final byte[] sheet = Forgery.composed(PERSON, seals).get(0);

    VerificationTest() throws Exception {}

    @Test
    void allSheetsOfADocumentAreCheckedTogether() throws Exception {
        Verdict.Valid valid = assertInstanceOf(Verdict.Valid.class, verdict(sheets(FIVE)));
        assertEquals(2, valid.sheets().size());
    }

    @ParameterizedTest
    @MethodSource("jp.madoguchi.print.sample.EverySample#names")
    void everySheetSaysCaptionAndValueOfEveryItemInOrder(String name) throws Exception {
        CertificateDocument document = EverySample.named(name);
        int number = 0;
        for (byte[] pdf : Forgery.composed(document, Seals.none())) {
            SheetStatement statement = Forgery.statements(document).get(number++);
            try (PDDocument sheet = Loader.loadPDF(pdf)) {
                String text = text(sheet, 1).orElseThrow() + text(sheet, 2).orElseThrow();
                assertEquals(Optional.empty(), TextComparison.of(statement.items(), text));
            }
        }
    }

    @Test
    void captionsThatChangedPlacesAreAChange() throws Exception {
        byte[] forged = Forgery.exchange(sheet, "転入前住所", "異動前住所");
        Verdict.Changed changed = assertInstanceOf(Verdict.Changed.class, verdict(pages(forged, seals)));
        assertEquals("転入前住所", changed.difference().expected());
    }

    @Test
    void whatOneCodeCannotHoldStandsInMoreOnTheBack() throws Exception {
        List<PresentedPage> pages = sheets(Samples.wordy());
        assertFalse(pages.get(1).codes().isEmpty());
        assertInstanceOf(Verdict.Valid.class, verdict(pages));
    }

    @Test
    void theFrontAloneOfASheetWithCodesOnItsBackIsIncomplete() throws Exception {
        assertInstanceOf(
                Verdict.Incomplete.class, verdict(sheets(Samples.wordy()).subList(0, 1)));
    }

    @Test
    void textsThatChangedPlacesAreAChange() throws Exception {
        assertInstanceOf(Verdict.Changed.class, verdict(pages(Forgery.exchangeTexts(sheet), seals)));
    }

    @Test
    void anAddedTextIsAChange() throws Exception {
        Verdict.Changed changed =
                assertInstanceOf(Verdict.Changed.class, verdict(pages(Forgery.add(sheet, "100000"), seals)));
        assertTrue(changed.difference().found().startsWith("100000"));
    }

    @Test
    void aPageBehindTheBackHasNoSeal() throws Exception {
        List<PresentedPage> pages = new ArrayList<>(pages(sheet, seals));
        pages.add(new PresentedPage(List.of(), Optional.of("")));
        assertEquals(new Verdict.NoSeal(3), verdict(pages));
    }

    @Test
    void aPictureWithoutACodeRightAfterAFrontIsItsBack() throws Exception {
        Verdict.ToBeRead shown = assertInstanceOf(Verdict.ToBeRead.class, verdict(pictures(sheets(FIVE))));
        assertEquals(List.of(2, 4), shown.shown().backs());
    }

    @Test
    void aBackAloneHasNoSeal() throws Exception {
        assertEquals(new Verdict.NoSeal(1), verdict(pictures(sheets(PERSON)).subList(1, 2)));
    }

    @Test
    void aThirdPictureWithoutACodeIsNobodysBack() throws Exception {
        List<PresentedPage> pages = new ArrayList<>(pictures(sheets(PERSON)));
        pages.add(pages.get(1));
        assertEquals(new Verdict.NoSeal(3), verdict(pages));
    }

    @Test
    void oneSheetOfTwoIsIncomplete() throws Exception {
        Verdict.SheetsMissing missing = assertInstanceOf(
                Verdict.SheetsMissing.class, verdict(sheets(FIVE).subList(2, 4)));
        assertEquals(9, missing.exitCode());
        assertEquals(2, missing.shown().sheets().get(0).sheet());
    }

    @Test
    void aSheetThatIsShownTwiceIsToldSo() throws Exception {
        List<PresentedPage> pages = new ArrayList<>(sheets(PERSON));
        pages.addAll(pictures(sheets(PERSON)).subList(0, 1));
        assertInstanceOf(Verdict.Repeated.class, verdict(pages));
    }

    @Test
    void sheetsInTheWrongOrderAreSwapped() throws Exception {
        List<PresentedPage> pages = new ArrayList<>(sheets(FIVE).subList(2, 4));
        pages.addAll(sheets(FIVE).subList(0, 2));
        assertInstanceOf(Verdict.Swapped.class, verdict(pages));
    }

    @Test
    void aCodeOfAnotherIssueOnTheBackIsSwapped() throws Exception {
        ResidenceCertificate wordy = Samples.wordy();
        List<PresentedPage> pages = new ArrayList<>(sheets(wordy));
        pages.set(1, sheets(Samples.numbered(wordy, "999999-261122-000777")).get(1));
        assertInstanceOf(Verdict.Swapped.class, verdict(pages));
    }

    @Test
    void aKeyThatIsNotOnTheListIsAnUnknownIssuer() throws Exception {
        Seals theirs = SealKeys.of("999999").key().seal(Forgery.statements(PERSON));
        assertInstanceOf(Verdict.UnknownIssuer.class, verdict(pages(sheet, theirs)));
    }

    @Test
    void aSignatureThatDoesNotFitIsBroken() throws Exception {
        byte[] cose = seals.bytes().get(0);
        cose[cose.length - 1] ^= 1;
        assertEquals(new Verdict.BrokenSignature(), verdict(pages(sheet, Seals.read(List.of(cose)))));
    }

    @Test
    void aCodeThatIsCutOffIsBroken() {
        var page = new PresentedPage(List.of("MDG1:6BF"), Optional.empty());
        assertEquals(new Verdict.BrokenSignature(), verdict(List.of(page)));
    }

    @Test
    void onlyTheNumberThatWasVoidedIsVoided() throws Exception {
        List<PresentedPage> pages = pages(sheet, seals);
        assertInstanceOf(Verdict.Voided.class, verdict(pages, voided("999999", "999999-261122-000123")));
        assertInstanceOf(Verdict.Valid.class, verdict(pages, voided("999999", "999999-261122-000124")));
    }

    @Test
    void listsOfOtherMunicipalitiesSayNothingAboutTheNumber() throws Exception {
        List<PresentedPage> pages = pages(sheet, seals);
        VoidedNumbers other = voided("131016", "999999-261122-000123");
        assertEquals(
                Optional.empty(),
                assertInstanceOf(Verdict.Valid.class, verdict(pages, other)).listedAsOf());
        VoidedNumbers own = voided("999999", "999999-261122-000124");
        assertEquals(
                Optional.of(own.asOf()),
                assertInstanceOf(Verdict.Valid.class, verdict(pages, other, own))
                        .listedAsOf());
    }

    private static VoidedNumbers voided(String issuer, String number) {
        return new VoidedNumbers(issuer, Instant.EPOCH, Set.of(number));
    }

    private static Verdict verdict(List<PresentedPage> pages, VoidedNumbers... voided) {
        return Verification.of(pages, Issuers.of(KEYS.issuer()), List.of(voided));
    }

    /** The same pages, photographed: the codes are read, the texts are for a person. */
    private static List<PresentedPage> pictures(List<PresentedPage> pages) {
        return pages.stream()
                .map(page -> new PresentedPage(page.codes(), Optional.empty()))
                .toList();
    }

    private static Seals seal(CertificateDocument document) throws Exception {
        return KEYS.key().seal(Forgery.statements(document));
    }

    private static List<PresentedPage> sheets(CertificateDocument document) throws Exception {
        Seals seals = seal(document);
        List<PresentedPage> pages = new ArrayList<>();
        for (byte[] pdf : Forgery.composed(document, seals)) {
            pages.addAll(pages(pdf, seals, pages.size() / 2 + 1));
        }
        return pages;
    }

    private static List<PresentedPage> pages(byte[] pdf, Seals seals) throws Exception {
        return pages(pdf, seals, 1);
    }

    /** Front and back, with the codes that the sheet bears. */
    private static List<PresentedPage> pages(byte[] pdf, Seals seals, int sheet) throws Exception {
        List<String> codes = new ArrayList<>();
        for (byte[] cose : seals.bytes()) {
            SheetSeal seal = SheetSeal.read(cose);
            if (seal.statement().sheet() == sheet) {
                codes.add(seal.text());
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return List.of(
                    new PresentedPage(codes.subList(0, 1), text(document, 1)),
                    new PresentedPage(codes.subList(1, codes.size()), text(document, 2)));
        }
    }

    private static Optional<String> text(PDDocument document, int page) throws Exception {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return Optional.of(text.getText(document));
    }
}
