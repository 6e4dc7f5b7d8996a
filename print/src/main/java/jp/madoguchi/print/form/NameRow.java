package jp.madoguchi.print.form;

import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** A row that holds a name under its reading, as wide as the table. */
record NameRow(NameCell cell, double captionWidth, double height, double size) implements Block {
    private static final double READING = 14;

    @Override
    public double height(CertificateFonts fonts, double width) {
        return height;
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        side.rule(box.x(), box.bottom(), box.right(), box.bottom(), Paper.LINE);
        Row row = new Row(side, box, box.y(), box.height());
        cell.draw(side, row.next(captionWidth), row.next(box.width() - captionWidth), READING, size);
    }

    @Override
    public String name() {
        return cell.caption();
    }
}
