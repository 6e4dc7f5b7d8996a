package jp.madoguchi.print.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The issue numbers that a municipality has taken back: what was refused at the kiosk, spoilt, or settled as void.
 *
 * @param issuer code of the municipality, six digits
 * @param asOf when the list was made, in whole seconds; later voids are not in it
 */
public record VoidedNumbers(String issuer, Instant asOf, Set<String> issueNumbers) {
    /* Claims of a CBOR web token (RFC 8392, 3.1.1 and 3.1.6). */
    private static final int ISSUER = 1;
    private static final int ISSUED_AT = 6;
    /** Our own claim, beside that of a sheet. */
    private static final int NUMBERS = -65538;

    public VoidedNumbers {
        issueNumbers = Set.copyOf(issueNumbers);
    }

    /** Whether this sheet is one of theirs. */
    public boolean contains(SheetStatement sheet) {
        return issuer.equals(sheet.issuer()) && issueNumbers.contains(sheet.issueNumber());
    }

    byte[] write() {
        return Cbor.write(out -> {
            out.writeStartObject(null, 3);
            out.writeFieldId(ISSUER);
            Cbor.text(out, issuer);
            out.writeFieldId(ISSUED_AT);
            out.writeNumber(asOf.getEpochSecond());
            out.writeFieldId(NUMBERS);
            out.writeStartArray(null, issueNumbers.size());
            for (String number : new TreeSet<>(issueNumbers)) {
                Cbor.text(out, number);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    static VoidedNumbers read(byte[] bytes) throws BrokenSealException {
        JsonNode claims = Cbor.read(bytes);
        List<String> numbers = new ArrayList<>();
        claims.path(Integer.toString(NUMBERS)).forEach(number -> numbers.add(number.asText()));
        // An instant out of range would throw something unchecked.
        long asOf = Math.floorMod(claims.path(Integer.toString(ISSUED_AT)).asLong(), 1L << 40);
        var read = new VoidedNumbers(
                claims.path(Integer.toString(ISSUER)).asText(), Instant.ofEpochSecond(asOf), Set.copyOf(numbers));
        if (!Arrays.equals(read.write(), bytes)) {
            throw new BrokenSealException("no list of voided numbers");
        }
        return read;
    }
}
