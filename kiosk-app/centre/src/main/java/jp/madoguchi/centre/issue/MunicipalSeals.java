package jp.madoguchi.centre.issue;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.centre.call.Pem;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.SealKey;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.protocol.CentreTrust;
import jp.madoguchi.protocol.FlattenedJws;
import jp.madoguchi.protocol.IssueEnvelope;
import jp.madoguchi.protocol.Jws;

/** The mayors' seals (公印) and the keys with which the municipalities sign. */
@Startup
@Singleton
final class MunicipalSeals {
    private static final String REMEDY = "Run the set-up of the sandbox again";

    private final Map<String, SealImage> images = new HashMap<>();
    private final Map<String, ECPrivateKey> keys = new HashMap<>();
    private final Map<String, SealKey> sealKeys = new HashMap<>();

    MunicipalSeals(CentreSettings settings, Municipalities municipalities) throws ConfigurationException {
        for (Municipality municipality : municipalities.all()) {
            String code = municipality.code();
            images.put(code, image(settings.config().resolve("seals").resolve(code + ".png")));
            Path folder = settings.sandbox().resolve("keys");
            ECPrivateKey key = Pem.ecKey(folder.resolve("municipality-" + code + ".key"));
            keys.put(code, key);
            sealKeys.put(code, new SealKey(issuer(folder.resolve("municipality-" + code + ".pem"), code), key));
        }
    }

    /** Signs for what every sheet of a document will say. */
    Seals seal(List<SheetStatement> sheets) {
        String code = sheets.get(0).issuer();
        return Optional.ofNullable(sealKeys.get(code)).orElseThrow().seal(sheets);
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

    SealImage image(Municipality municipality) {
        return Optional.ofNullable(images.get(municipality.code())).orElseThrow();
    }

    FlattenedJws sign(IssueEnvelope envelope) {
        String code = envelope.municipalityCode();
        return Jws.sign(
                envelope,
                CentreTrust.municipalKid(code),
                Optional.ofNullable(keys.get(code)).orElseThrow());
    }

    private static SealImage image(Path file) throws ConfigurationException {
        try {
            return SealImage.of(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(file, 0, "the seal can't be read", "Restore it from the package", e);
        }
    }
}
