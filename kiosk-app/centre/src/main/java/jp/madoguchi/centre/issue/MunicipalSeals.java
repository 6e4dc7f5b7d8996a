package jp.madoguchi.centre.issue;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.document.SealImage;
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
    private final Map<String, SealImage> images = new HashMap<>();
    private final Map<String, MunicipalKey> keys = new HashMap<>();

    MunicipalSeals(CentreSettings settings, Municipalities municipalities) throws ConfigurationException {
        for (Municipality municipality : municipalities.all()) {
            String code = municipality.code();
            images.put(code, image(settings.config().resolve("seals").resolve(code + ".png")));
            keys.put(code, MunicipalKey.load(settings.sandbox().resolve("keys"), code));
        }
    }

    /**
     * Signs for what every sheet of a document will say.
     *
     * @throws OverlongTextException when no code holds a text
     */
    Seals seal(List<SheetStatement> sheets) throws OverlongTextException {
        return key(sheets.get(0).issuer()).sealing().seal(sheets);
    }

    SealImage image(Municipality municipality) {
        return Optional.ofNullable(images.get(municipality.code())).orElseThrow();
    }

    FlattenedJws sign(IssueEnvelope envelope) {
        String code = envelope.municipalityCode();
        return Jws.sign(envelope, CentreTrust.municipalKid(code), key(code).key());
    }

    private MunicipalKey key(String code) {
        return Optional.ofNullable(keys.get(code)).orElseThrow();
    }

    private static SealImage image(Path file) throws ConfigurationException {
        try {
            return SealImage.of(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(file, 0, "the seal can't be read", "Restore it from the package", e);
        }
    }
}
