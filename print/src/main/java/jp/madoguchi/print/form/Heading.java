package jp.madoguchi.print.form;

import jp.madoguchi.print.document.MissingGlyphException;

/** The head of every sheet: title, a note on the left such as （世帯全員）, and the number of the sheet. */
record Heading(String title, String note) {
    /** Where the head ends. */
    static final double BOTTOM = 86;

    void draw(Side side, int sheet, int sheets) throws MissingGlyphException {
        side.text(Paper.LEFT, 52, 10, 0, note);
        side.heading(new Box(Paper.LEFT, 44, Paper.WIDTH, 34), title.length() > 12 ? 20 : 24, title);
        side.textEndingAt(Paper.RIGHT, 52, 10, Paper.sheetOf(sheet, sheets));
    }
}
