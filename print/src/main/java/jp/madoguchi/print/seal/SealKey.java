package jp.madoguchi.print.seal;

import java.security.interfaces.ECPrivateKey;

/** A municipality's key for sealing sheets; stays at the centre. */
public final class SealKey {
    private final Issuer issuer;
    private final ECPrivateKey key;

    public SealKey(Issuer issuer, ECPrivateKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /**
     * Signs for a sheet.
     *
     * @throws IllegalArgumentException when the statement is another municipality's
     */
    public SheetSeal seal(SheetStatement statement) {
        if (!statement.issuer().equals(issuer.code())) {
            throw new IllegalArgumentException("a sheet of " + statement.issuer());
        }
        try {
            return new SheetSeal(CoseSign1.sign(statement.write(), issuer.kid(), key));
        } catch (BrokenSealException e) {
            throw new IllegalStateException("a statement that can't be read again", e);
        }
    }
}
