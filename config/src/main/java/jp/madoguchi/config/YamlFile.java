package jp.madoguchi.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a YAML file strictly: an unknown or missing member is an error with its line; only an optional one may be left out. */
public final class YamlFile {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private YamlFile() {}

    /** What the file says; a fault in it is told with file, line and remedy. */
    public static <T> T read(Path file, TypeReference<T> type) throws ConfigurationException {
        try (var parser = YAML.createParser(Files.readAllBytes(file))) {
            if (parser.nextToken() == JsonToken.NOT_AVAILABLE || parser.currentToken() == null) {
                throw new ConfigurationException(file, 0, "the file is empty", "Restore it from the package", null);
            }
            return YAML.readValue(parser, type);
        } catch (NoSuchFileException e) {
            throw new ConfigurationException(file, 0, "the file is missing", "Restore it from the package", e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConfigurationException(file, line, problem(e), "Correct this line", e);
        } catch (IOException e) {
            throw new ConfigurationException(file, 0, "the file can't be read", "Check its permissions", e);
        }
    }

    /** In words of the file, not of Jackson. */
    private static String problem(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return e.getOriginalMessage();
        }
        String place = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^[.]", "");
        return place + fault(mapping);
    }

    private static String fault(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return " is not known";
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return " is none of " + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        // Thrown by a value of ours: it names the rule, and no data of a person.
        return e.getCause() instanceof IllegalArgumentException rule
                ? ": " + rule.getMessage()
                : " is missing, or of the wrong form";
    }
}
