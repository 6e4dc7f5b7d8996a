package jp.madoguchi.print.seal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.pdf.SideLayout;

/**
 * All that one sheet of paper says, and which sheet it is; what is not in here could be altered unseen. Where that is too much for one
 * code, each of several makes such a statement about some of the items.
 *
 * @param issuer code of the municipality (全国地方公共団体コード), six digits
 * @param kind of document, as the signed data name it
 * @param sheet its place in the document, from 1
 * @param code the place of this statement among those about the sheet, from 1
 * @param items in the order of reading
 * @param pictures those of the whole sheet, in the first statement about it
 * @param layout of the whole sheet, in the first statement about it ({@link SideLayout}); empty when it was not sealed
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
        List<PrintedItem> items,
        SealedPictures pictures,
        Optional<String> layout) {

    public SheetStatement {
        items = List.copyOf(items);
        if (sheet < 1
                || sheet > sheets
                || code < 1
                || code > codes
                || items.isEmpty()
                || !SealedPictures.isHash(layout, SideLayout.BYTES)) {
            throw new IllegalArgumentException("sheet " + sheet + " of " + sheets + ", code " + code + " of " + codes);
        }
    }

    /** The same in several statements, each about a run of the items, as equally long as whole items allow: one that fills a code gets it alone. */
    List<SheetStatement> split(int into) {
        int whole = items.stream().mapToInt(SheetStatement::length).sum();
        List<SheetStatement> parts = new ArrayList<>();
        int start = 0;
        int used = 0;
        for (int part = 1; part <= into; part++) {
            int end = start + 1;
            used += length(items.get(start));
            while (end < items.size() - (into - part)
                    && (part == into || (2 * used + length(items.get(end))) * into < 2 * whole * part)) {
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
        return new SheetStatement(
                issuer,
                kind,
                issueNumber,
                issuedOn,
                sheet,
                sheets,
                nextCode,
                allCodes,
                some,
                nextCode == 1 ? pictures : SealedPictures.NONE,
                nextCode == 1 ? layout : Optional.empty());
    }

    /** In the form that is signed. */
    byte[] write() {
        return SheetClaims.write(this);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws BrokenSealException when the bytes are anything else
     */
    static SheetStatement read(byte[] bytes) throws BrokenSealException {
        return SheetClaims.read(bytes);
    }

    @Override
    public String toString() {
        return "SheetStatement[" + issueNumber + ", sheet " + sheet + " of " + sheets + "]";
    }
}
