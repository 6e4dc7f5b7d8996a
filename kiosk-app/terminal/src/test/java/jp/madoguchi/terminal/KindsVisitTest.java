package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits for other certificates than that of residence, through the whole stack: from the choice of a kind to the paper. */
@ExtendWith(OpenKiosk.class)
class KindsVisitTest {
    private static final String CITY = "999999";
    private static final String TOWN = "999998";

    private final OpenKiosk.Place at;

    KindsVisitTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aSealRegistrationCertificateIsChosenAndPrinted() throws Exception {
        at.visitor
                .comesForACertificate(CITY, "adult")
                .sees("pin.title")
                .types("1234")
                .orders(CertificateKind.SEAL_REGISTRATION_CERTIFICATE);
        prints();
        String sheet = words();
        assertTrue(sheet.contains("印鑑登録証明書") && sheet.contains("窓口花子"), sheet);
    }

    @Test
    void theTaxesOfTheYearBeforeAreChosenAndPrinted() throws Exception {
        at.visitor
                .comesForACertificate(CITY, "adult")
                .sees("pin.title")
                .types("1234")
                .chooses(CertificateKind.INCOME_AND_TAX_CERTIFICATE)
                .choosesTheYearBefore()
                .confirmsTheOrder();
        prints();
        String sheet = words();
        assertTrue(sheet.contains("91,500"), sheet);
        assertFalse(sheet.contains("94,700"), "the newest year");
    }

    @Test
    void aFamilyRegisterComesFromTheMunicipalityOfTheRegisteredDomicile() throws Exception {
        at.visitor
                .comesForACertificate(TOWN, "last-try")
                .presses("last-try.continue")
                .sees("pin.title")
                .types("1470")
                .orders(CertificateKind.FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE);
        prints();
        String sheet = words();
        assertTrue(sheet.contains("見本町長") && sheet.contains("本籍"), sheet);
    }

    @Test
    void whoHasNotRegisteredTheUseIsToldWhatToDoAndGetsNoPaper() throws Exception {
        int before = at.site.printer.received().size();
        at.visitor
                .comesForACertificate(TOWN, "moved")
                .sees("pin.title")
                .types("7531")
                .chooses(CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE)
                .answersAsMostDo()
                .sees("ending.registration-of-use.title")
                .reads("ending.registration-of-use.counter")
                .finishes();
        assertFalse(at.eyes.titles().contains("review.title"));
        assertEquals(before, at.site.printer.received().size());
    }

    @Test
    void whatTheCityDoesNotIssueToTheResidentIsNamedAndTheRestOfTheOrderIsPrinted() throws Exception {
        int before = at.site.printer.received().size();
        at.visitor
                .comesForACertificate(CITY, "moved")
                .sees("pin.title")
                .types("7531")
                .chooses(CertificateKind.RESIDENCE_CERTIFICATE)
                .answersAsMostDo()
                .presses("review.more")
                .chooses(CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE)
                .answersAsMostDo()
                .sees("left-out.title")
                .presses("left-out.go-on")
                .sees("review.title")
                .presses("review.confirm")
                .sees("name.title");
        prints();
        assertTrue(words().contains("住民票"), words());
        assertEquals(before + 1, at.site.printer.received().size());
    }

    @Test
    void anOrderOfSeveralKindsIsPrintedInTheOrderInWhichTheyWereChosen() throws Exception {
        int before = at.site.printer.received().size();
        at.visitor
                .comesForACertificate(CITY, "adult")
                .sees("pin.title")
                .types("1234")
                .chooses(CertificateKind.RESIDENCE_RECORD_ITEMS_CERTIFICATE)
                .addsToTheOrder(CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE)
                .addsToTheOrder(CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE)
                .confirmsTheOrder();
        prints();
        List<String> sheets = at.sheetsSince(before).stream()
                .map(KindsVisitTest::withoutSpaces)
                .toList();
        assertTrue(sheets.get(0).contains("住民票記載事項証明書") && sheets.get(0).contains("窓口花子"), sheets.get(0));
        assertTrue(sheets.get(1).contains("本籍") && sheets.get(1).contains("栄町４番地"), sheets.get(1));
        String appendix = String.join("", sheets.subList(sheets.size() - 2, sheets.size()));
        assertTrue(appendix.contains("附票") && appendix.contains("栄町三丁目１番１号"), appendix);
    }

    @Test
    void whoMovedAbroadIsToldWhatIsLeftToThem() throws Exception {
        at.visitor
                .comesForACertificate(CITY, "abroad")
                .sees("pin.title")
                .types("9517")
                .chooses(CertificateKind.RESIDENCE_CERTIFICATE)
                .answersAsMostDo()
                .sees("ending.moved-abroad.title")
                .reads("ending.moved-abroad.next")
                .finishes();
        assertFalse(at.eyes.titles().contains("review.title"));
    }

    @Test
    void whoWasTaxedElsewhereIsToldWhere() throws Exception {
        at.visitor
                .comesForACertificate(CITY, "newcomer")
                .sees("pin.title")
                .types("2846")
                .chooses(CertificateKind.INCOME_AND_TAX_CERTIFICATE)
                .answersAsMostDo()
                .sees("ending.taxed-elsewhere.title")
                .reads(Text.of("ending.taxed-elsewhere.next", "Mihon Town", "架空県例示郡見本町"))
                .finishes();
    }

    /** What the last sheet says, without the spaces that only spread a title or part a name. */
    private String words() throws InterruptedException, IOException {
        return withoutSpaces(at.lastSheet());
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    private void prints() throws InterruptedException {
        at.visitor.presses("name.yes").sees("ending.certificate-printed.title").finishes();
    }
}
