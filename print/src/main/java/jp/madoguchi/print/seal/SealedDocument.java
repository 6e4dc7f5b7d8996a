package jp.madoguchi.print.seal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * What a centre delivers to a kiosk: a document and the seals of its sheets, in canonical JSON (RFC 8785) of two members, the seals in
 * Base64 (RFC 4648, 4).
 */
public record SealedDocument(CertificateDocument document, Seals seals) {
    private static final String CERTIFICATE = "certificate";
    private static final String SEALS = "seals";
    /** A certificate of many sheets with as many codes. */
    private static final int MAX_BYTES = 2 * CertificateJson.MAX_BYTES;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // A buffer that is used again would keep what was read or written here, for as long as its thread
                    // lives.
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** The same content always gives the same bytes. */
    public byte[] write() {
        try {
            ObjectNode whole = MAPPER.createObjectNode();
            whole.set(CERTIFICATE, MAPPER.readTree(CertificateJson.write(document)));
            ArrayNode codes = whole.putArray(SEALS);
            seals.bytes().forEach(codes::add);
            return new JsonCanonicalizer(MAPPER.writeValueAsBytes(whole)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote; the signatures are still to be checked.
     *
     * @throws CertificateDataException when the bytes are anything else; it never says what stood there
     */
    public static SealedDocument read(byte[] json) throws CertificateDataException {
        if (json.length > MAX_BYTES) {
            throw new CertificateDataException("more than " + MAX_BYTES + " bytes");
        }
        try {
            JsonNode whole = MAPPER.readTree(json);
            byte[] certificate = MAPPER.writeValueAsBytes(whole.path(CERTIFICATE));
            var read = new SealedDocument(CertificateJson.read(certificate), seals(whole.path(SEALS)));
            if (Arrays.equals(read.write(), json)) {
                return read;
            }
            throw new CertificateDataException("not in its only form");
        } catch (JsonProcessingException e) {
            // The exception's own text and cause quote the value, which is personal.
            throw new CertificateDataException("not well-formed JSON");
        } catch (IOException | BrokenSealException e) {
            throw new CertificateDataException("a seal that can't be read");
        }
    }

    private static Seals seals(JsonNode codes) throws IOException, BrokenSealException {
        List<byte[]> bytes = new ArrayList<>();
        for (JsonNode code : codes) {
            byte[] cose = code.binaryValue();
            if (cose == null) {
                throw new BrokenSealException("no Base64");
            }
            bytes.add(cose);
        }
        return Seals.read(bytes);
    }

    @Override
    public String toString() {
        return "SealedDocument[" + document.attestation().issueNumber() + "]";
    }
}
