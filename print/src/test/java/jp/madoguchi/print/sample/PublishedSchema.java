package jp.madoguchi.print.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/** The schema in {@code config}, and the files to start from. */
public final class PublishedSchema {
    public static final Path CONFIG =
            Path.of(System.getProperty("madoguchi.root", "..")).resolve("config");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(read("certificate.schema.json"));

    private PublishedSchema() {}

    /** What the schema finds wrong, formats included. */
    public static Set<ValidationMessage> faults(JsonNode json) {
        return SCHEMA.validate(json, OutputFormat.DEFAULT, context -> context.getExecutionConfig()
                .setFormatAssertionsEnabled(true));
    }

    public static JsonNode node() {
        return SCHEMA.getSchemaNode();
    }

    /** A JSON file of {@code config}, to be changed at will. */
    public static JsonNode read(String file) {
        try {
            return MAPPER.readTree(CONFIG.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
