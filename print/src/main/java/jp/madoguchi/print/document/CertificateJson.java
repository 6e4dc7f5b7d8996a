package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
        try {
            CertificateDocument document = MAPPER.readValue(json, CertificateDocument.class);
            // Jackson is lenient in places (null for an absent item, a date as an array): only what would be written
            // again counts.
            if (document == null || !MAPPER.readTree(write(document)).equals(MAPPER.readTree(json))) {
                throw new CertificateDataException("not in its only form");
            }
            return document;
        } catch (JsonProcessingException e) {
            throw Refusal.of(e);
        } catch (IOException e) {
            throw new CertificateDataException(e.getClass().getSimpleName());
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
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
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
