package jp.madoguchi.print.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.form.CodeCorner;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.sample.SealKeys;
import org.junit.jupiter.api.Test;

class SealRoomTest {
    private static final SealKeys KEYS = SealKeys.of("999999");

    @Test
    void whatIsFoundToFitFitsUnderEverySignature() throws Exception {
        SheetStatement fullest = fullest();
        for (int i = 0; i < 50; i++) {
            for (byte[] seal : KEYS.key().seal(List.of(fullest)).bytes()) {
                assertTrue(QrCode.fits(SealText.of(seal)), "signature " + i);
            }
        }
    }

    @Test
    void anItemThatNoCodeHoldsIsRefusedByTheNameOfItsBox() {
        SheetStatement sheet = sheet(List.of(new PrintedItem("氏名", "架空"), new PrintedItem("備考", chance(1, 300))));
        var refusal = assertThrows(OverlongTextException.class, () -> KEYS.key().seal(List.of(sheet)));
        assertEquals("text: too long for a code on its sheet, in the box 備考", refusal.getMessage());
    }

    @Test
    void moreCodesThanTheBackHasRoomForAreRefused() throws Exception {
        assertEquals(
                CodeCorner.MOST_CODES,
                SealRoom.parts(sheet(items(CodeCorner.MOST_CODES))).size());
        SheetStatement more = sheet(items(CodeCorner.MOST_CODES + 1));
        assertThrows(OverlongTextException.class, () -> SealRoom.check(List.of(more)));
    }

    /** Each fills a code by itself. */
    private static List<PrintedItem> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PrintedItem("備考", chance(i, 120)))
                .toList();
    }

    /** One character more would need a second code, which one item can't have. */
    private static SheetStatement fullest() {
        int length = 300;
        while (length > 1) {
            SheetStatement sheet = sheet(List.of(new PrintedItem("備考", chance(1, length))));
            try {
                SealRoom.check(List.of(sheet));
                return sheet;
            } catch (OverlongTextException e) {
                length--;
            }
        }
        throw new AssertionError("nothing fits");
    }

    /** Characters of which no part comes again. */
    private static String chance(int seed, int length) {
        return new Random(seed)
                .ints(length, 0x20000, 0x2A6D0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static SheetStatement sheet(List<PrintedItem> items) {
        return new SheetStatement(
                "999999",
                "住民票の写し",
                "999999-2026-000123",
                LocalDate.of(2026, 11, 22),
                1,
                1,
                1,
                1,
                items,
                SealedPictures.NONE,
                Optional.of("0123456789ab".repeat(2)));
    }
}
