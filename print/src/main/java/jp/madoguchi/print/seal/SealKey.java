package jp.madoguchi.print.seal;

import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.OverlongTextException;

/** A municipality's key for sealing sheets; stays at the centre. */
public final class SealKey {
    private final Issuer issuer;
    private final ECPrivateKey key;

    public SealKey(Issuer issuer, ECPrivateKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /**
     * Signs for every sheet of a document, with as many codes as it takes.
     *
     * @throws OverlongTextException as {@link SealRoom#check} would
     */
    public Seals seal(List<SheetStatement> sheets) throws OverlongTextException {
        List<SheetSeal> seals = new ArrayList<>();
        for (SheetStatement sheet : sheets) {
            for (SheetStatement part : SealRoom.parts(sheet)) {
                SheetSeal seal = seal(part);
                SealRoom.check(seal);
                seals.add(seal);
            }
        }
        return Seals.of(seals);
    }

    /** Signs a list of voided numbers: the bytes of a file that may be published. */
    public byte[] sign(VoidedNumbers list) {
        return CoseSign1.sign(list.write(), Issuer.kid(issuer.key()), key).bytes();
    }

    /**
     * Signs for a sheet.
     *
     * @throws IllegalArgumentException when the statement is another municipality's
     */
    SheetSeal seal(SheetStatement statement) {
        if (!statement.issuer().equals(issuer.code())) {
            throw new IllegalArgumentException("a sheet of " + statement.issuer());
        }
        try {
            return new SheetSeal(CoseSign1.sign(statement.write(), Issuer.kid(issuer.key()), key));
        } catch (BrokenSealException e) {
            throw new IllegalStateException("a statement that can't be read again", e);
        }
    }
}
