package jp.madoguchi.print.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.print.form.PrintedItem;

/** A statement as claims (RFC 8392) in deterministic CBOR; SEAL.md has their table. */
final class SheetClaims {
    /** The issuer's claim in a CBOR web token (RFC 8392, 3.1.1). */
    private static final int ISSUER = 1;
    /** Our own claim: keys below -65536 are for private use (RFC 8392, 9.1). */
    private static final int SHEET = -65537;

    /* Members of our claim. */
    private static final int KIND = 1;
    private static final int ISSUE_NUMBER = 2;
    private static final int ISSUED_ON = 3;
    private static final int PLACE = 4;
    private static final int SHEETS = 5;
    private static final int CODE = 6;
    private static final int CODES = 7;
    private static final int ITEMS = 8;
    private static final int OFFICIAL_SEAL = 9;
    private static final int IMPRESSION = 10;
    private static final int LAYOUT = 11;

    private SheetClaims() {}

    static byte[] write(SheetStatement sheet) {
        Optional<String> seal = sheet.pictures().officialSeal();
        Optional<String> impression = sheet.pictures().impression();
        Optional<String> layout = sheet.layout();
        int hashes = (int)
                Stream.of(seal, impression, layout).flatMap(Optional::stream).count();
        return Cbor.write(out -> {
            out.writeStartObject(null, 2);
            out.writeFieldId(ISSUER);
            Cbor.text(out, sheet.issuer());
            out.writeFieldId(SHEET);
            out.writeStartObject(null, ITEMS + hashes);
            text(out, KIND, sheet.kind());
            text(out, ISSUE_NUMBER, sheet.issueNumber());
            text(out, ISSUED_ON, sheet.issuedOn().toString());
            number(out, PLACE, sheet.sheet());
            number(out, SHEETS, sheet.sheets());
            number(out, CODE, sheet.code());
            number(out, CODES, sheet.codes());
            out.writeFieldId(ITEMS);
            items(out, sheet.items());
            hash(out, OFFICIAL_SEAL, seal);
            hash(out, IMPRESSION, impression);
            hash(out, LAYOUT, layout);
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws BrokenSealException when the bytes are anything else
     */
    static SheetStatement read(byte[] bytes) throws BrokenSealException {
        try {
            JsonNode claims = Cbor.read(bytes);
            JsonNode sheet = member(claims, SHEET);
            var statement = new SheetStatement(
                    member(claims, ISSUER).asText(),
                    member(sheet, KIND).asText(),
                    member(sheet, ISSUE_NUMBER).asText(),
                    LocalDate.parse(member(sheet, ISSUED_ON).asText()),
                    member(sheet, PLACE).asInt(),
                    member(sheet, SHEETS).asInt(),
                    member(sheet, CODE).asInt(),
                    member(sheet, CODES).asInt(),
                    items(member(sheet, ITEMS)),
                    new SealedPictures(hash(member(sheet, OFFICIAL_SEAL)), hash(member(sheet, IMPRESSION))),
                    hash(member(sheet, LAYOUT)));
            if (Arrays.equals(statement.write(), bytes)) {
                return statement;
            }
        } catch (DateTimeException | IllegalArgumentException | IOException e) {
            // Their texts quote what stood there.
            throw new BrokenSealException("the claims of no sheet");
        }
        throw new BrokenSealException("claims not in their only form");
    }

    /** Missing when the key is not there, and missing of missing; then it is empty or 0. */
    private static JsonNode member(JsonNode map, int key) {
        return map.path(Integer.toString(key));
    }

    private static void text(CBORGenerator out, int key, String text) throws IOException {
        out.writeFieldId(key);
        Cbor.text(out, text);
    }

    private static void number(CBORGenerator out, int key, int number) throws IOException {
        out.writeFieldId(key);
        out.writeNumber(number);
    }

    private static void hash(CBORGenerator out, int key, Optional<String> hash) throws IOException {
        if (hash.isPresent()) {
            out.writeFieldId(key);
            out.writeBinary(HexFormat.of().parseHex(hash.get()));
        }
    }

    private static Optional<String> hash(JsonNode node) throws IOException {
        return node.isBinary() ? Optional.of(HexFormat.of().formatHex(node.binaryValue())) : Optional.empty();
    }

    /** Label and value by turns. */
    private static void items(CBORGenerator out, List<PrintedItem> items) throws IOException {
        out.writeStartArray(null, items.size() * 2);
        for (PrintedItem item : items) {
            Cbor.text(out, item.label());
            Cbor.text(out, item.value());
        }
        out.writeEndArray();
    }

    private static List<PrintedItem> items(JsonNode node) throws BrokenSealException {
        var items = new ArrayList<PrintedItem>();
        if (!node.isArray()) {
            throw new BrokenSealException("items that are no list");
        }
        for (int i = 0; i + 1 < node.size(); i += 2) {
            items.add(new PrintedItem(node.get(i).asText(), node.get(i + 1).asText()));
        }
        return items;
    }
}
