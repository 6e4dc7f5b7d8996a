package jp.madoguchi.print.form;

import java.util.List;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** Rows in a frame of their own, never broken. */
record Framed(Together rows) implements Block {

    static Framed of(String name, List<Block> rows) {
        return new Framed(new Together(name, rows));
    }

    @Override
    public double height(CertificateFonts fonts, double width) throws UnprintableException {
        return rows.height(fonts, width);
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        rows.draw(side, box);
        side.frame(box, Paper.FRAME);
    }

    @Override
    public String name() {
        return rows.name();
    }
}
