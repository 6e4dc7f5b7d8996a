package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.FamilyRegisterSamples;
import jp.madoguchi.print.sample.TaxSamples;
import jp.madoguchi.print.seal.Seals;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingPlacesTest {
    @ParameterizedTest
    @MethodSource("jp.madoguchi.print.sample.EverySample#names")
    void everyTextOfAComposedSheetStandsWhereItIsRead(String name) throws Exception {
        CertificateDocument document = EverySample.named(name);
        int sheet = 0;
        for (byte[] pdf : Forgery.composed(document, Seals.none())) {
            var items = Forgery.statements(document).get(sheet++).items();
            assertTrue(ReadingPlaces.areRight(items, letters(pdf)));
        }
    }

    @ParameterizedTest
    @CsvSource({"窓口正, 窓口和子", "【父】, 【母】", "【父】, 窓口正", "【続柄】, 【出生地】", "窓口和子, 身分事項"})
    void textsThatChangedPlacesOnThePaperAreFoundThoughTheyAreReadInOrder(String one, String other) throws Exception {
        assertFalse(isRight(Tampered.misplaced(register(), one, other)));
    }

    /** Only so far up that it is not wholly in the row any more. */
    @Test
    void aValueInTheCellOfAnotherCaptionOfItsRowIsFound() throws Exception {
        byte[] pdf = Forgery.composed(TaxSamples.employee(), Seals.none()).get(0);
        var items = Forgery.statements(TaxSamples.employee()).get(0).items();
        assertFalse(ReadingPlaces.areRight(items, letters(Tampered.shifted(pdf, "18,200", 200, 4))));
    }

    @Test
    void lettersThatStandInAnotherOrderThanTheyAreReadAreFound() throws Exception {
        assertFalse(isRight(Tampered.rewritten(register(), "0 Tc\n", "-30 Tc\n")));
    }

    /** Wide enough to be read as spaces. */
    @Test
    void lettersOfAValueThatStandApartAreFound() throws Exception {
        assertTrue(isRight(register()));
        assertFalse(isRight(Tampered.spread(register(), "窓口和子", "2")));
    }

    private static byte[] register() throws Exception {
        return Forgery.composed(FamilyRegisterSamples.full(), Seals.none()).get(0);
    }

    private static boolean isRight(byte[] pdf) throws Exception {
        var items = Forgery.statements(FamilyRegisterSamples.full()).get(0).items();
        return ReadingPlaces.areRight(items, letters(pdf));
    }

    private static List<List<Drawn.Letter>> letters(byte[] pdf) throws Exception {
        List<List<Drawn.Letter>> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                letters.add(PageContent.of(document, page).letters());
            }
        }
        return letters;
    }
}
