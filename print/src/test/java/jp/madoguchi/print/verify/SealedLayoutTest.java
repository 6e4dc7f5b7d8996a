package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.print.sample.FamilyRegisterSamples;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.TaxSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets with every text, line and picture that was sealed, in their order, and something of it in another place or size. */
class SealedLayoutTest {
    private static final String HEAD = "0 g 0 G\n";

    private final VerifyCommand command = new VerifyCommand();

    @TempDir
    private Path folder = Path.of("");

    /** Names, captions and titles: a person reads other parents, or another's income. */
    @ParameterizedTest
    @CsvSource({"窓口正, 窓口和子", "【父】, 【母】", "【父】, 窓口正", "【続柄】, 【出生地】", "窓口和子, 身分事項"})
    void textsThatChangedPlacesAreTold(String one, String other) throws Exception {
        isMoved(Tampered.misplaced(register(0), one, other));
    }

    /** One who left the register seems to be in it, and who comes after seems to have left. */
    @Test
    void aBoxThatMovedToAnotherPersonIsTold() throws Exception {
        isMoved(Tampered.shifted(register(1), "除　籍", 0, -60));
    }

    /** House 6 becomes house 62. */
    @Test
    void aNumberThatMovedBehindAnAddressIsTold() throws Exception {
        isMoved(Tampered.shifted(household(), "２", 227, 74.56));
    }

    @Test
    void aTitleThatMovedToOtherRowsIsTold() throws Exception {
        isMoved(Tampered.shifted(tax(), "課税標準額（円）", 0, 32));
    }

    @Test
    void theEndOfTheTextThatMovedUpIsTold() throws Exception {
        isMoved(Tampered.shifted(tax(), "以　下　余　白", 0, 3));
    }

    /** Two strokes over each other are another character. */
    @ParameterizedTest
    @CsvSource({"0, -3.5", "18, 0", "21, 3"})
    void halfATextThatStandsElsewhereIsTold(double right, double up) throws Exception {
        isMoved(Tampered.broken(household(), Samples.VARIANT_NAME, 2, right, up));
    }

    @Test
    void aValueThatIsSpreadIsTold() throws Exception {
        isMoved(Tampered.spread(register(0), "窓口和子", "2"));
    }

    @Test
    void aSmallerTextIsTold() throws Exception {
        isMoved(Tampered.rewritten(household(), "/F0 10[.]5 Tf", "/F0 9.5 Tf"));
    }

    /** A slanted stroke, a short one, one between two boxes, and one through letters. */
    @ParameterizedTest
    @CsvSource({"300 100 m, 310 120 l S", "300 100 m, 308 100 l S", "42 570 m, 553 570 l S", "42 776 m, 553 776 l S"})
    void aLineMoreIsTold(String start, String end) throws Exception {
        isMoved(Tampered.rewritten(household(), HEAD, HEAD + "0.5 w\n" + start + "\n" + end + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"42 575[.]89 511 124 re S, 42 606.89 511 93 re S", "1[.]2 w, 0.5 w", "553 730[.]89 l S, 553 729.89 l S"
    })
    void aLineElsewhereIsTold(String sealed, String drawn) throws Exception {
        isMoved(Tampered.rewritten(household(), sealed, drawn));
    }

    @Test
    void anOfficialSealElsewhereIsTold() throws Exception {
        isMoved(Tampered.rewritten(household(), "63 0 0 63 [0-9.]+ ([0-9.]+ cm\n/Seal)", "63 0 0 63 200 $1"));
    }

    @Test
    void whatWasSealedOnTheFrontAndStandsOnTheBackIsTold() throws Exception {
        isMoved(Tampered.turnedOver(household()));
    }

    private void isMoved(byte[] pdf) throws Exception {
        assertEquals(11, command.verify(folder, List.of(pdf)), command.said());
        assertTrue(command.said().contains(Stray.MOVED.words()), command.said());
    }

    private static byte[] household() throws Exception {
        return Forgery.sealed(Samples.household(), VerifyCommand.KEYS).get(0);
    }

    private static byte[] tax() throws Exception {
        return Forgery.sealed(TaxSamples.employee(), VerifyCommand.KEYS).get(0);
    }

    private static byte[] register(int sheet) throws Exception {
        return Forgery.sealed(FamilyRegisterSamples.full(), VerifyCommand.KEYS).get(sheet);
    }
}
