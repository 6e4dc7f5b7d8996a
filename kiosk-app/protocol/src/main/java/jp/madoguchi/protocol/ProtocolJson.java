package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.erdtman.jcs.JsonCanonicalizer;

/** The messages as JSON. Missing members, nulls, doubles for integers and doubled names are errors on both sides. */
public final class ProtocolJson {
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final ObjectMapper STRICT = configure(true);
    private static final ObjectMapper TOLERANT = configure(false);

    private ProtocolJson() {}

    /**
     * The mapper that a server uses for requests: an unknown member is an error.
     *
     * @return a mapper of one's own, to be configured further
     */
    public static ObjectMapper strictMapper() {
        return STRICT.copy();
    }

    /** The form of the wire, in UTF-8. */
    public static byte[] write(Object message) {
        try {
            return STRICT.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message of ours has no JSON form", e);
        }
    }

    /** Canonical JSON (RFC 8785) in UTF-8: what is signed and hashed. */
    public static byte[] canonical(Object message) {
        try {
            return new JsonCanonicalizer(write(message)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException("a message of ours has no canonical form", e);
        }
    }

    /** Reads an answer, leaving out members that this version doesn't know. */
    public static <T> T readAnswer(byte[] json, Class<T> type) throws IOException {
        return TOLERANT.readValue(json, type);
    }

    /** Reads what was signed: an unknown member could not be compared, so it is an error. */
    public static <T> T readSigned(byte[] json, Class<T> type) throws IOException {
        return STRICT.readValue(json, type);
    }

    private static ObjectMapper configure(boolean strict) {
        return JsonMapper.builder(JsonFactory.builder()
                        // A buffer that is used again would keep what was read or written here, for as long as its
                        // thread lives.
                        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                        .build())
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addSerializer(Instant.class, new InstantWriter()))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .build();
    }

    /** Always milliseconds and Z, so that a signed text has one form only. */
    private static final class InstantWriter extends ToStringSerializerBase {
        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public String valueToString(Object value) {
            return MILLISECONDS.format((Instant) value);
        }
    }
}
