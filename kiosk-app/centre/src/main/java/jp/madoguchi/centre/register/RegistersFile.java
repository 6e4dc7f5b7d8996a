package jp.madoguchi.centre.register;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.config.YamlFile;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.SealImpression;

/** {@code registers.yaml}: what municipalities hold of the sandbox's people besides their households. */
record RegistersFile(
        List<Seal> seals,
        TaxFile.Rows taxRows,
        List<TaxFile.Entry> assessments,
        List<TaxedElsewhere> taxedElsewhere,
        List<FiledRegister> familyRegisters) {

    static RegistersFile load(Path config) throws ConfigurationException {
        return YamlFile.read(config.resolve("registers.yaml"), new TypeReference<>() {});
    }

    /**
     * A year for which another municipality taxed somebody.
     *
     * @param municipality where they live now
     * @param yearsBack from the newest year of taxation that it offers
     * @param issuer the other one
     */
    record TaxedElsewhere(String resident, String municipality, int yearsBack, PlaceName issuer) {}

    /** A seal, and the file with its picture. */
    record Seal(String resident, String impression, int tenthsOfMillimetre, Optional<String> katakana) {
        RegisteredSeal registered(Path config) throws ConfigurationException {
            Path picture = config.resolve("impressions").resolve(impression);
            try {
                SealImage image = SealImage.of(Files.readAllBytes(picture));
                return new RegisteredSeal(new SealImpression(image, tenthsOfMillimetre), katakana);
            } catch (IOException | IllegalArgumentException e) {
                throw new ConfigurationException(
                        picture, 0, "the impression can't be read", "Restore it from the package", e);
            }
        }
    }
}
