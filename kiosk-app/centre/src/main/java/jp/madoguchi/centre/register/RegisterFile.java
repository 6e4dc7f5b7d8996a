package jp.madoguchi.centre.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Persona.Reservation;

/** {@code register.yaml} of the sandbox: which cards set-up made for whom. */
final class RegisterFile {
    private RegisterFile() {}

    /** One card; hashes and serial in hexadecimal. */
    record Entry(
            String persona,
            String resident,
            String chipSerial,
            String authCertSha256,
            Optional<String> signCertSha256,
            Reservation reservation) {

        byte[] subject() {
            return HexFormat.of().parseHex(authCertSha256);
        }

        Optional<byte[]> signature() {
            return signCertSha256.map(HexFormat.of()::parseHex);
        }
    }

    static List<Entry> read(Path sandbox) throws ConfigurationException {
        Path file = sandbox.resolve("register.yaml");
        var yaml = JsonMapper.builder(new YAMLFactory())
                .addModule(new Jdk8Module())
                .build();
        try {
            return yaml.readValue(Files.readAllBytes(file), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConfigurationException(file, line, e.getOriginalMessage(), "Run the set-up again", e);
        } catch (IOException e) {
            throw new ConfigurationException(file, 0, "the register can't be read", "Run the set-up again", e);
        }
    }
}
