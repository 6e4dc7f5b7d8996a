package jp.madoguchi.print.form;

import jp.madoguchi.print.document.UnprintableException;

/** The head of every sheet: title, a note on the left such as （世帯全員）, and the number of the sheet. */
record Heading(String title, String note) {
    /** Where the head ends. */
    static final double BOTTOM = 86;

    private static final double MARGIN = 6;

    void draw(Side side, int sheet, int sheets) throws UnprintableException {
        double size = title.length() > 12 ? 20 : 24;
        if (!note.isEmpty()) {
            double room = (Paper.WIDTH - side.fonts().shape(title).width() * size) / 2 - MARGIN;
            side.words(new Box(Paper.LEFT, 46, room, 12), "note", 10, note);
        }
        side.heading(new Box(Paper.LEFT, 44, Paper.WIDTH, 34), size, title);
        side.textEndingAt(Paper.RIGHT, 52, 10, Paper.sheetOf(sheet, sheets));
    }
}
