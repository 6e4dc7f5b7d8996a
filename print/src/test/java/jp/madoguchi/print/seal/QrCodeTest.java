package jp.madoguchi.print.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Random;
import java.util.TreeSet;
import jp.madoguchi.print.form.CodePicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ZXing, which tries every mask on the whole code, is the measure. */
class QrCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 20, 61, 114, 150, 200, 300, 400, 565, 826, 1025})
    void everyModuleIsWhereAnEncoderPutsItThatTriesEveryMask(int length) throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            assertSame(random(length, seed));
        }
    }

    @Test
    void whatLooksLikeALotOfLinesIsMaskedToo() throws Exception {
        for (String letter : new String[] {"0", "A", ":", " "}) {
            assertSame(letter.repeat(700));
        }
    }

    @Test
    void everyMaskIsChosenForSomeText() throws Exception {
        var chosen = new TreeSet<Integer>();
        for (int seed = 0; seed < 60; seed++) {
            String text = random(40, seed);
            chosen.add(Encoder.encode(text, ErrorCorrectionLevel.M).getMaskPattern());
            assertSame(text);
        }
        assertEquals(8, chosen.size());
    }

    @Test
    void theLongestTextFitsTheRoomOfASheetAndOneMoreCharacterDoesNot() {
        assertEquals(105, QrCode.of(random(QrCode.LONGEST, 0)).side());
        String longer = random(QrCode.LONGEST + 1, 0);
        assertTrue(QrCode.fits(longer.substring(1)));
        assertFalse(QrCode.fits(longer));
        assertThrows(IllegalArgumentException.class, () -> QrCode.of(longer));
    }

    private static void assertSame(String text) throws Exception {
        CodePicture ours = QrCode.of(text);
        QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M);
        ByteMatrix theirs = code.getMatrix();
        assertEquals(theirs.getWidth(), ours.side());
        for (int line = 0; line < ours.side(); line++) {
            for (int column = 0; column < ours.side(); column++) {
                assertEquals(
                        theirs.get(column, line) == 1,
                        ours.isDark(column, line),
                        "mask " + code.getMaskPattern() + ", module " + column + " of line " + line);
            }
        }
    }

    private static String random(int length, int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
