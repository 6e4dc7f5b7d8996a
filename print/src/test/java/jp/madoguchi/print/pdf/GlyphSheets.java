package jp.madoguchi.print.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.form.Mark;
import jp.madoguchi.print.form.Part;
import jp.madoguchi.print.form.SheetContent;
import jp.madoguchi.print.sample.Municipality;

/** Sheets full of characters, each in a cell of its own, so that every one can be looked at by itself. */
final class GlyphSheets {
    /** Side of a cell in points; a character fills all of it but a rim. */
    static final int CELL = 12;

    static final int SIZE = 10;
    static final int COLUMNS = 46;
    static final int ROWS = 66;
    static final int LEFT = 20;
    static final int TOP = 24;
    /** Where a character stands within its cell, from its top left corner. */
    static final int BASELINE = 10;

    private final CertificateFonts fonts;

    GlyphSheets(CertificateFonts fonts) {
        this.fonts = fonts;
    }

    /** One sheet for each {@code COLUMNS * ROWS} texts, on its front. */
    List<List<String>> split(List<String> texts) {
        List<List<String>> sheets = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += COLUMNS * ROWS) {
            sheets.add(texts.subList(i, Math.min(i + COLUMNS * ROWS, texts.size())));
        }
        return sheets;
    }

    byte[] compose(List<String> texts) throws Exception {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            marks.add(mark(texts.get(i), i));
        }
        return PdfSheet.write(
                List.of(new SheetContent("文字", marks, List.of())),
                fonts,
                new Pantograph(PantographDots.STANDARD),
                SheetPictures.decode(Municipality.seal(), List.of()),
                Municipality.attestation());
    }

    private Mark mark(String text, int number) throws MissingGlyphException {
        int row = number / COLUMNS;
        double x = LEFT + number % COLUMNS * CELL;
        double y = TOP + row * CELL;
        Part part = new Part(Part.Role.PARAGRAPH, number);
        return new Mark.Text(fonts.shape(text), x, y + BASELINE, SIZE, 0, 0, part);
    }
}
