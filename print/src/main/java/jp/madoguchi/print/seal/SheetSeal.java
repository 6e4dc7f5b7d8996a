package jp.madoguchi.print.seal;

import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.print.form.CodePicture;

/** A statement about one sheet under the signature of a municipality; whose it is, {@link Issuers} say. */
public final class SheetSeal {
    private final CoseSign1 signed;
    private final SheetStatement statement;

    SheetSeal(CoseSign1 signed) throws BrokenSealException {
        this.signed = signed;
        this.statement = SheetStatement.read(signed.payload());
    }

    /**
     * Reads {@link #bytes}; the signature is still to be checked.
     *
     * @throws BrokenSealException when the bytes are anything else
     */
    public static SheetSeal read(byte[] cose) throws BrokenSealException {
        return new SheetSeal(CoseSign1.read(cose));
    }

    /**
     * Reads the text of a code.
     *
     * @throws BrokenSealException when it is no seal in its only form
     */
    public static SheetSeal read(String text) throws BrokenSealException {
        return read(SealText.read(text));
    }

    /** The code of a text, as sheets bear it; empty when it is too long for one. */
    public static Optional<CodePicture> picture(String text) {
        return QrCode.fits(text) ? Optional.of(QrCode.of(text)) : Optional.empty();
    }

    /** Tells our codes from any other on the sheet. */
    public static boolean isOne(String text) {
        return SealText.isOne(text);
    }

    /** COSE_Sign1. */
    public byte[] bytes() {
        return signed.bytes();
    }

    /** What stands in the code. */
    public String text() {
        return SealText.of(bytes());
    }

    /** What the sheet must say, if the signature is good. */
    public SheetStatement statement() {
        return statement;
    }

    /** Which key it says it was signed with, in hexadecimal digits. */
    public String keyName() {
        return HexFormat.of().formatHex(signed.kid());
    }

    CoseSign1 signed() {
        return signed;
    }

    @Override
    public String toString() {
        return "SheetSeal[" + statement + "]";
    }
}
