package jp.madoguchi.print.seal;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import jp.madoguchi.print.form.CodeCorner;
import jp.madoguchi.print.form.CodePicture;

/** Text of the alphanumeric mode as a QR code (ISO/IEC 18004) that can lose 15 % of itself (level M). */
final class QrCode {
    /** Characters that a scanner still reads in the room that sheets have for a code. */
    static final int LONGEST = capacity(largest());

    private static final Map<EncodeHintType, ?> UNCHOSEN = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    private QrCode() {}

    static boolean fits(String text) {
        return text.length() <= LONGEST;
    }

    static CodePicture of(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("too long for a code: " + text.length());
        }
        try {
            QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M, UNCHOSEN);
            return QrModules.best(code.getMatrix(), code.getVersion());
        } catch (WriterException e) {
            throw new IllegalStateException("a text that fits", e);
        }
    }

    private static Version largest() {
        int version = 1;
        while (Version.getVersionForNumber(version + 1).getDimensionForVersion() <= CodeCorner.MOST_MODULES) {
            version++;
        }
        return Version.getVersionForNumber(version);
    }

    /** Eleven bits hold two characters, and six a last one (ISO/IEC 18004, 7.4.4); mode and length stand before them (7.4.1). */
    private static int capacity(Version version) {
        int codewords = version.getTotalCodewords()
                - version.getECBlocksForLevel(ErrorCorrectionLevel.M).getTotalECCodewords();
        int bits = codewords * 8 - 4 - Mode.ALPHANUMERIC.getCharacterCountBits(version);
        return bits / 11 * 2 + (bits % 11 >= 6 ? 1 : 0);
    }
}
