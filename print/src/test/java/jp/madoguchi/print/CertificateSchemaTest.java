package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema, the files to start from, and the reader say the same. */
class CertificateSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(PublishedSchema.CONFIG.resolve("certificates"))) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<String> samples() {
        return EverySample.names();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileToStartFromIsValidAndIsComposed(Path file) throws Exception {
        byte[] json = Files.readAllBytes(file);
        assertEquals(Set.of(), PublishedSchema.faults(MAPPER.readTree(json)));
        CertificateDocument document = CertificateJson.read(json);
        assertDoesNotThrow(() -> IpamjMincho.COMPOSER.compose(document).close());
    }

    @Test
    void thereIsAFileToStartFromForEveryKind() throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (Path file : files().toList()) {
            kinds.add(MAPPER.readTree(file.toFile()).get("kind").asText());
        }
        assertEquals(everyKind(), kinds);
    }

    @Test
    void theSchemaKnowsEveryKind() throws Exception {
        Set<String> kinds = new TreeSet<>();
        PublishedSchema.node()
                .get("$defs")
                .forEach(def -> kinds.add(
                        def.path("properties").path("kind").path("const").asText()));
        kinds.remove("");
        assertEquals(everyKind(), kinds);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheReaderWritesIsValid(String sample) throws Exception {
        JsonNode json = MAPPER.readTree(CertificateJson.write(EverySample.named(sample)));
        assertEquals(Set.of(), PublishedSchema.faults(json));
    }

    @ParameterizedTest
    @MethodSource("files")
    void neitherSchemaNorReaderTakesAMemberThatNobodyKnowsNorLacksOne(Path file) throws Exception {
        ObjectNode unknown = (ObjectNode) MAPPER.readTree(file.toFile());
        unknown.put("colour", "red");
        bothRefuse(unknown);
        for (String member : schemaOf(file)) {
            ObjectNode lacking = (ObjectNode) MAPPER.readTree(file.toFile());
            lacking.remove(member);
            bothRefuse(lacking);
        }
    }

    private void bothRefuse(JsonNode json) {
        Set<ValidationMessage> messages = PublishedSchema.faults(json);
        assertFalse(messages.isEmpty());
        assertThrows(
                CertificateDataException.class,
                () -> CertificateJson.read(json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The members that the file's kind must have. */
    private Set<String> schemaOf(Path file) throws IOException {
        String kind = MAPPER.readTree(file.toFile()).get("kind").asText();
        Set<String> required = new TreeSet<>();
        PublishedSchema.node().get("$defs").forEach(def -> {
            if (def.path("properties").path("kind").path("const").asText().equals(kind)) {
                def.get("required").forEach(member -> required.add(member.asText()));
            }
        });
        return required;
    }

    private static Set<String> everyKind() {
        return Arrays.stream(CertificateDocument.class.getPermittedSubclasses())
                .map(kind -> kind.getAnnotation(JsonTypeName.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
