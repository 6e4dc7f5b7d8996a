package jp.madoguchi.print.seal;

import java.util.Comparator;
import java.util.List;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.form.CodeCorner;
import jp.madoguchi.print.form.PrintedItem;

/** What the codes of a sheet can hold, which anybody can say before the municipality seals it. */
public final class SealRoom {
    /** The same statement under 8,000 signatures compressed to 36 characters more than its draft, at most. */
    private static final int SPARE = 60;

    private SealRoom() {}

    /**
     * Makes sure that the municipality can seal these sheets.
     *
     * @throws OverlongTextException when a text is too long for any code, or the texts of a sheet for all its codes
     */
    public static void check(List<SheetStatement> sheets) throws OverlongTextException {
        for (SheetStatement sheet : sheets) {
            parts(sheet);
        }
    }

    /** The statements of the fewest codes that hold a sheet, each about some of its items. */
    static List<SheetStatement> parts(SheetStatement sheet) throws OverlongTextException {
        int most = Math.min(sheet.items().size(), CodeCorner.MOST_CODES);
        for (int codes = 1; codes <= most; codes++) {
            List<SheetStatement> parts = sheet.split(codes);
            if (parts.stream().allMatch(SealRoom::holds)) {
                return parts;
            }
        }
        throw refusal(sheet);
    }

    /** Of a signature that compresses worse than any before. */
    static void check(SheetSeal seal) throws OverlongTextException {
        if (!QrCode.fits(seal.text())) {
            throw refusal(seal.statement());
        }
    }

    private static OverlongTextException refusal(SheetStatement sheet) {
        return OverlongTextException.ofCode(sheet.items().stream()
                .max(Comparator.comparingInt(item -> item.value().length()))
                .map(PrintedItem::label)
                .orElseThrow());
    }

    private static boolean holds(SheetStatement part) {
        String text = SealText.of(CoseSign1.draft(part.write()).bytes());
        return text.length() <= QrCode.LONGEST - SPARE;
    }
}
