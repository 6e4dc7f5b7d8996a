package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.sample.IpamjMincho;
import org.junit.jupiter.api.Test;

class FlowTest {
    /** Room for five rows of twenty points. */
    private static final Box BODY = new Box(100, 100, 300, 100);

    private static final Stationery NUMBERED = new Stationery() {
        @Override
        public Box body() {
            return BODY;
        }

        @Override
        public void above(Side side, int sheet, int sheets) throws UnprintableException {
            side.text(0, 20, 10, 0, sheet + "/" + sheets);
        }

        @Override
        public void below(Side side, int sheet, int sheets) {}
    };

    @Test
    void rowsGoOnTheNextSheetWhereTheBodyEnds() throws Exception {
        List<Side> sheets = fronts(rows(11));
        assertEquals(3, sheets.size());
        assertTrue(text(sheets.get(0)).contains("行5") && !text(sheets.get(0)).contains("行6"));
        assertTrue(text(sheets.get(2)).contains("行11"));
    }

    @Test
    void everySheetSaysHowManyThereAre() throws Exception {
        List<Side> sheets = fronts(rows(11));
        assertTrue(text(sheets.get(0)).startsWith("1/3"));
        assertTrue(text(sheets.get(2)).startsWith("3/3"));
    }

    @Test
    void whatBelongsTogetherIsNotBroken() throws Exception {
        List<Side> sheets = fronts(List.of(row(1), row(2), row(3), new Together("記載", rows(3))));
        assertEquals(2, sheets.size());
        assertFalse(text(sheets.get(0)).substring(3).contains("行1行2行3行1"));
        assertTrue(text(sheets.get(1)).contains("行1行2行3"));
    }

    @Test
    void whatBelongsTogetherIsBrokenWhenNoSheetHoldsIt() throws Exception {
        assertEquals(2, fronts(List.of(new Together("記載", rows(7)))).size());
    }

    @Test
    void aRowHigherThanASheetIsRefusedByItsName() {
        List<Block> tall = List.of(TableRow.ofHeight(101).last("備考", 40, "一"));
        var refusal = assertThrows(OverlongTextException.class, () -> fronts(tall));
        assertEquals("text: too long for its box 備考", refusal.getMessage());
    }

    @Test
    void theRestIsClosedOnTheLastSheetOnly() throws Exception {
        List<Side> sheets = fronts(rows(7));
        assertFalse(text(sheets.get(0)).contains("余"));
        assertTrue(text(sheets.get(1)).contains("余"));
    }

    @Test
    void aFullSheetNeedsNoClosing() throws Exception {
        List<Side> sheets = fronts(rows(5));
        assertEquals(1, sheets.size());
        assertFalse(text(sheets.get(0)).contains("余"));
    }

    @Test
    void aRowGrowsWithItsTextAndThenSetsItSmaller() throws Exception {
        var fonts = IpamjMincho.FONTS;
        double one = TableRow.ofHeight(20).last("備考", 40, "一").height(fonts, 300);
        double three = TableRow.ofHeight(20).last("備考", 40, "一".repeat(60)).height(fonts, 300);
        double many = TableRow.ofHeight(20).last("備考", 40, "一".repeat(180)).height(fonts, 300);
        assertEquals(20, one, 0.001);
        assertTrue(three > one && many < 60, one + " " + three + " " + many);
    }

    private static List<Side> fronts(List<? extends Block> blocks) throws UnprintableException {
        return Flow.fronts(IpamjMincho.FONTS, NUMBERED, blocks);
    }

    private static List<Block> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(FlowTest::row).toList();
    }

    private static Block row(int number) {
        return TableRow.ofHeight(20).last("行" + number, 40, "一");
    }

    private static String text(Side side) {
        StringBuilder text = new StringBuilder();
        for (Mark mark : side.marks()) {
            if (mark instanceof Mark.Text line) {
                line.run().glyphs().forEach(glyph -> text.append(glyph.text()));
            }
        }
        return text.toString().replace("一", "");
    }
}
