package jp.madoguchi.print.seal;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.BitSet;
import java.util.Map;
import jp.madoguchi.print.form.CodeCorner;
import jp.madoguchi.print.form.CodePicture;

/** Text as a QR code (ISO/IEC 18004) that can lose 15 % of itself (level M). */
final class QrCode {
    /** Characters that the largest QR code holds in the alphanumeric mode at level M. */
    private static final int LONGEST = 3391;

    /**
     * Compressed and signed text looks like chance under every mask, so all of them are as good to read, and to try each (ISO/IEC 18004,
     * 7.8.3) would take a third of the time that a whole sheet takes.
     */
    private static final Map<EncodeHintType, ?> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    private QrCode() {}

    /** Whether a scanner would still read it in the room that sheets have for it. */
    static boolean fits(String text) {
        return text.length() <= LONGEST && of(text).side() <= CodeCorner.MOST_MODULES;
    }

    static CodePicture of(String text) {
        try {
            ByteMatrix modules =
                    Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
            int side = modules.getWidth();
            BitSet dark = new BitSet(side * side);
            for (int line = 0; line < side; line++) {
                for (int column = 0; column < side; column++) {
                    dark.set(line * side + column, modules.get(column, line) == 1);
                }
            }
            return new CodePicture(side, dark);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text.length(), e);
        }
    }
}
