package jp.madoguchi.print.seal;

import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.form.CodePicture;
import org.jspecify.annotations.Nullable;

/** The seals of all sheets of a document. */
public final class Seals {
    /** What a certificate of many sheets may need, and no more. */
    private static final int MOST = 500;

    private final List<SheetSeal> seals;

    private Seals(List<SheetSeal> seals) {
        this.seals = List.copyOf(seals);
    }

    /** No seal at all. */
    public static Seals none() {
        return new Seals(List.of());
    }

    static Seals of(List<SheetSeal> seals) {
        return new Seals(seals);
    }

    /**
     * Reads {@link #bytes}; the signatures are still to be checked.
     *
     * @throws BrokenSealException when one of them is no seal
     */
    public static Seals read(List<byte[]> seals) throws BrokenSealException {
        if (seals.size() > MOST) {
            throw new BrokenSealException("more than " + MOST + " seals");
        }
        List<SheetSeal> read = new ArrayList<>();
        for (byte[] cose : seals) {
            read.add(SheetSeal.read(cose));
        }
        return new Seals(read);
    }

    public boolean isEmpty() {
        return seals.isEmpty();
    }

    /** COSE_Sign1, one after the other. */
    public List<byte[]> bytes() {
        return seals.stream().map(SheetSeal::bytes).toList();
    }

    /**
     * Holds them against what is going to be printed.
     *
     * @throws WrongSealException unless they say just this, sheet by sheet
     */
    public void requireToSay(List<SheetStatement> sheets) throws WrongSealException {
        if (!say(sheets)) {
            throw new WrongSealException();
        }
    }

    private boolean say(List<SheetStatement> sheets) {
        int sealed = 0;
        for (SheetStatement sheet : sheets) {
            List<SheetStatement> parts =
                    ofSheet(sheet.sheet()).stream().map(SheetSeal::statement).toList();
            Optional<SheetStatement> whole = parts.isEmpty() ? Optional.empty() : SheetStatement.join(parts);
            if (!whole.equals(Optional.of(sheet))) {
                return false;
            }
            sealed += parts.size();
        }
        return sealed == seals.size();
    }

    /**
     * Holds them against the key of the municipality that delivered them.
     *
     * @throws WrongSealException unless all are signed with it and name it
     */
    public void requireSignedWith(ECPublicKey key) throws WrongSealException {
        for (SheetSeal seal : seals) {
            if (!Arrays.equals(seal.signed().kid(), Issuer.kid(key))
                    || !seal.signed().isSignedBy(key)) {
                throw new WrongSealException();
            }
        }
    }

    /** The codes of a sheet, counted from 1. */
    public List<CodePicture> pictures(int sheet) {
        return ofSheet(sheet).stream().map(seal -> QrCode.of(seal.text())).toList();
    }

    private List<SheetSeal> ofSheet(int sheet) {
        return seals.stream().filter(seal -> seal.statement().sheet() == sheet).toList();
    }

    /** The same codes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seals that && texts().equals(that.texts());
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }

    private List<String> texts() {
        return seals.stream().map(SheetSeal::text).toList();
    }
}
