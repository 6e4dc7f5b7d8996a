package jp.madoguchi.print.receipt;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** The QR code of a receipt as a picture, for a printer that draws none by itself. */
public final class CodeBitmap {
    /** ISO/IEC 18004, 6.3.8: four modules of white on every side. */
    private static final int QUIET_ZONE = 4;

    private CodeBitmap() {}

    /**
     * Windows BMP, black and white; each module is as many whole dots as there is room for.
     *
     * @param dots the width that it may take; a code with more modules takes more
     */
    public static byte[] of(ReceiptPart.Code code, int dots) {
        BitMatrix modules = modules(code);
        int module = Math.max(1, dots / modules.getWidth());
        int side = module * modules.getWidth();
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, (modules.get(x / module, y / module) ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return bmp(image);
    }

    private static BitMatrix modules(ReceiptPart.Code code) {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);
        try {
            return new QRCodeWriter().encode(code.text(), BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a code", tooLong);
        }
    }

    private static byte[] bmp(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "bmp", bytes)) {
                throw new IllegalStateException("this Java writes no black and white BMP");
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }
}
