package jp.madoguchi.print.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * CBOR in its deterministic form (RFC 8949, 4.2): definite and shortest lengths. Whoever reads also writes again and compares, for
 * Jackson accepts every form.
 */
final class Cbor {
    private static final ObjectMapper MAPPER = new ObjectMapper(CBORFactory.builder()
            // A buffer that is used again would keep what was read or written here, for as long as its thread lives.
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(4).build())
            .build());

    private Cbor() {}

    /** Writes one item. */
    static byte[] write(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (CBORGenerator out = ((CBORFactory) MAPPER.getFactory()).createGenerator(bytes)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Given a string, the generator would now and then choose a longer head than it needs. */
    static void text(CBORGenerator out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeUTF8String(utf8, 0, utf8.length);
    }

    /**
     * Reads one item; integer keys become their decimals.
     *
     * @throws BrokenSealException when the bytes are no CBOR
     */
    static JsonNode read(byte[] bytes) throws BrokenSealException {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            // Its text and cause quote what stood there.
            throw new BrokenSealException("no CBOR");
        } catch (IOException e) {
            throw new BrokenSealException("CBOR that ends early");
        }
    }

    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(CBORGenerator out) throws IOException;
    }
}
