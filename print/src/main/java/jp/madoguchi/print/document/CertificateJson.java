package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;

/** The signed data of a certificate: canonical JSON (RFC 8785), media type application/vnd.madoguchi.certificate+json. */
public final class CertificateJson {
    /** More than any certificate with its seal needs. */
    public static final int MAX_BYTES = 512 * 1024;

    private static final ObjectMapper MAPPER = strictMapper();

    private CertificateJson() {}

    /** The same content always gives the same bytes; an item that does not exist is left out. */
    public static byte[] write(CertificateDocument document) {
        try {
            byte[] json = MAPPER.writerFor(CertificateDocument.class).writeValueAsBytes(document);
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote. Unknown or doubled members, wrong types, missing parts and trailing bytes are refused.
     *
     * @throws CertificateDataException when the bytes are anything else; it says where, never what stood there
     */
    public static CertificateDocument read(byte[] json) throws CertificateDataException {
        if (json.length > MAX_BYTES) {
            throw new CertificateDataException("more than " + MAX_BYTES + " bytes");
        }
        Encoding.check(json);
        JsonNode tree = parse(json);
        CertificateDocument document = decode(json, tree);
        // Jackson is lenient in places (null for an absent item, a date as an array): only what would be written again
        // counts.
        Optional<JsonPlaces.Difference> difference = JsonPlaces.difference(tree, parse(write(document)));
        if (difference.isPresent()) {
            throw Refusal.notAsWritten(difference.get());
        }
        return document;
    }

    private static JsonNode parse(byte[] json) throws CertificateDataException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw Refusal.notJson(e, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CertificateDocument decode(byte[] json, JsonNode tree) throws CertificateDataException {
        if (!tree.isObject()) {
            throw new CertificateDataException("not a JSON object");
        }
        try {
            return MAPPER.readValue(json, CertificateDocument.class);
        } catch (JsonProcessingException e) {
            throw Refusal.notACertificate(e, json, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text of a certificate by the place where it stands, such as {@code residents[0].name}; pictures too, as base64. */
    public static Map<String, String> texts(CertificateDocument document) {
        try {
            return JsonPlaces.texts(MAPPER.readTree(write(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same certificate with only the first character left of some texts, so that a text which is too long can be found.
     *
     * @return empty when it would be no certificate any more
     */
    public static Optional<CertificateDocument> shortened(CertificateDocument document, Set<String> places) {
        try {
            JsonNode tree = MAPPER.readTree(write(document));
            JsonPlaces.shorten(tree, places);
            return Optional.of(read(MAPPER.writeValueAsBytes(tree)));
        } catch (CertificateDataException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper strictMapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxDocumentLength(MAX_BYTES)
                .maxStringLength(MAX_BYTES)
                .maxNestingDepth(10)
                .maxNameLength(64)
                .maxNumberLength(20)
                .build();
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits)
                        // A buffer that is used again would keep what was read or written here, for as long as its
                        // thread lives.
                        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                        .build())
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .registerSubtypes(CertificateDocument.class.getPermittedSubclasses())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, textual -> textual.setCoercion(
                                CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }
}
