package jp.madoguchi.print.seal;

import java.security.interfaces.ECPrivateKey;
import java.util.List;

/** A municipality's key for sealing sheets; stays at the centre. */
public final class SealKey {
    private final Issuer issuer;
    private final ECPrivateKey key;

    public SealKey(Issuer issuer, ECPrivateKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** Signs for every sheet of a document, with as many codes as it takes. */
    public Seals seal(List<SheetStatement> sheets) {
        return Seals.of(
                sheets.stream().flatMap(sheet -> fitting(sheet).stream()).toList());
    }

    private List<SheetSeal> fitting(SheetStatement sheet) {
        for (int codes = 1; codes <= sheet.items().size(); codes++) {
            List<SheetSeal> seals = sheet.split(codes).stream().map(this::seal).toList();
            if (seals.stream().allMatch(seal -> QrCode.fits(seal.text()))) {
                return seals;
            }
        }
        throw new IllegalArgumentException("an item that no code holds");
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
