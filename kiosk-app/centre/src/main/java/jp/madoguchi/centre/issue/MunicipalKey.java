package jp.madoguchi.centre.issue;

import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import jp.madoguchi.centre.call.Pem;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.SealKey;

/** A municipality's key, with which it signs envelopes, sheets and lists. */
record MunicipalKey(ECPrivateKey key, SealKey sealing) {
    private static final String REMEDY = "Run the set-up of the sandbox again";

    /** Reads key and certificate of a municipality, which have to name it. */
    static MunicipalKey load(Path folder, String code) throws ConfigurationException {
        ECPrivateKey key = Pem.ecKey(folder.resolve("municipality-" + code + ".key"));
        Issuer issuer = issuer(folder.resolve("municipality-" + code + ".pem"), code);
        return new MunicipalKey(key, new SealKey(issuer, key));
    }

    private static Issuer issuer(Path file, String code) throws ConfigurationException {
        try {
            Issuer issuer = Issuer.of(Pem.certificate(file));
            if (issuer.code().equals(code)) {
                return issuer;
            }
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(file, 0, "the certificate names no municipality", REMEDY, e);
        }
        throw new ConfigurationException(file, 0, "the certificate names another municipality", REMEDY, null);
    }

    @Override
    public String toString() {
        return "MunicipalKey";
    }
}
