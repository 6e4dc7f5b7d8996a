package jp.madoguchi.print.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.form.PrintedItem;

/**
 * All that one sheet of paper says, and which sheet it is; what is not in here could be altered unseen. Where that is too much for one
 * code, each of several makes such a statement about some of the items.
 *
 * @param issuer code of the municipality (全国地方公共団体コード), six digits
 * @param kind of document, as the signed data name it
 * @param sheet its place in the document, from 1
 * @param code the place of this statement among those about the sheet, from 1
 * @param items in the order of reading
 */
public record SheetStatement(
        String issuer,
        String kind,
        String issueNumber,
        LocalDate issuedOn,
        int sheet,
        int sheets,
        int code,
        int codes,
        List<PrintedItem> items) {

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

    public SheetStatement {
        items = List.copyOf(items);
        if (sheet < 1 || sheet > sheets || code < 1 || code > codes || items.isEmpty()) {
            throw new IllegalArgumentException("sheet " + sheet + " of " + sheets + ", code " + code + " of " + codes);
        }
    }

    /** The same in several statements, each about a run of the items, as equally long as whole items allow. */
    List<SheetStatement> split(int into) {
        int whole = items.stream().mapToInt(SheetStatement::length).sum();
        List<SheetStatement> parts = new ArrayList<>();
        int start = 0;
        int used = 0;
        for (int part = 1; part <= into; part++) {
            int end = start + 1;
            used += length(items.get(start));
            while (end < items.size() - (into - part) && (part == into || used * into < whole * part)) {
                used += length(items.get(end++));
            }
            parts.add(with(part, into, items.subList(start, end)));
            start = end;
        }
        return parts;
    }

    /** About as long as it is in a code; most labels are in the list of words. */
    private static int length(PrintedItem item) {
        return 2 + item.value().length();
    }

    /** Whether both are about sheets of one document. */
    public boolean isOfSameDocument(SheetStatement other) {
        return issuer.equals(other.issuer)
                && kind.equals(other.kind)
                && issueNumber.equals(other.issueNumber)
                && issuedOn.equals(other.issuedOn)
                && sheets == other.sheets;
    }

    /** The whole again; empty unless these are all the parts of one, in order. */
    public static Optional<SheetStatement> join(List<SheetStatement> parts) {
        SheetStatement first = parts.get(0);
        List<PrintedItem> items =
                parts.stream().flatMap(part -> part.items().stream()).toList();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i)
                    .equals(first.with(i + 1, parts.size(), parts.get(i).items()))) {
                return Optional.empty();
            }
        }
        return Optional.of(first.with(1, 1, items));
    }

    private SheetStatement with(int nextCode, int allCodes, List<PrintedItem> some) {
        return new SheetStatement(issuer, kind, issueNumber, issuedOn, sheet, sheets, nextCode, allCodes, some);
    }

    /** As claims (RFC 8392) in deterministic CBOR. */
    byte[] write() {
        return Cbor.write(out -> {
            out.writeStartObject(null, 2);
            out.writeFieldId(ISSUER);
            Cbor.text(out, issuer);
            out.writeFieldId(SHEET);
            out.writeStartObject(null, ITEMS);
            text(out, KIND, kind);
            text(out, ISSUE_NUMBER, issueNumber);
            text(out, ISSUED_ON, issuedOn.toString());
            number(out, PLACE, sheet);
            number(out, SHEETS, sheets);
            number(out, CODE, code);
            number(out, CODES, codes);
            out.writeFieldId(ITEMS);
            items(out);
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
                    items(member(sheet, ITEMS)));
            if (Arrays.equals(statement.write(), bytes)) {
                return statement;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
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

    /** Label and value by turns. */
    private void items(CBORGenerator out) throws IOException {
        out.writeStartArray(null, items.size() * 2);
        for (PrintedItem item : items) {
            Cbor.text(out, item.label());
            Cbor.text(out, item.value());
        }
        out.writeEndArray();
    }

    private static List<PrintedItem> items(JsonNode node) {
        var items = new ArrayList<PrintedItem>();
        for (int i = 0; i + 1 < node.size(); i += 2) {
            items.add(new PrintedItem(node.get(i).asText(), node.get(i + 1).asText()));
        }
        return items;
    }

    @Override
    public String toString() {
        return "SheetStatement[" + issueNumber + ", sheet " + sheet + " of " + sheets + "]";
    }
}
