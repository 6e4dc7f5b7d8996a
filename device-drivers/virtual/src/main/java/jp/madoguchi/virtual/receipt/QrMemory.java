package jp.madoguchi.virtual.receipt;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What GS ( k has stored of a QR code: functions 165 to 181 of cn 49. */
final class QrMemory {
    private static final int QR_CODE = 49;
    private static final int USUAL_MODULE = 3;
    /** n of function 169, from 48 on. */
    private static final List<ErrorCorrectionLevel> LEVELS =
            List.of(ErrorCorrectionLevel.L, ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.H);

    private int module = USUAL_MODULE;
    private ErrorCorrectionLevel level = ErrorCorrectionLevel.L;
    private String data = "";

    /** A code to be printed now. */
    record Code(String text, Dots dots) {}

    /** Obeys one function; some print. Empty for another kind of code, and for data that fit no QR code. */
    Optional<Code> obey(byte[] parameters) {
        if (parameters.length < 2 || parameters[0] != QR_CODE) {
            return Optional.empty();
        }
        switch (parameters[1]) {
            case 'C' -> module = parameters[2];
            case 'E' -> level = LEVELS.get(parameters[2] - '0');
            case 'P' -> data = new String(parameters, 3, parameters.length - 3, StandardCharsets.UTF_8);
            case 'Q' -> {
                return print();
            }
            default -> {
                // The model: there is one only that anybody uses.
            }
        }
        return Optional.empty();
    }

    private Optional<Code> print() {
        try {
            return Optional.of(new Code(data, Dots.ofQrCode(data, level, module)));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }
}
