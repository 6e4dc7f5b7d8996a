package jp.madoguchi.print.form;

import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** What the two halves of a table hold, above them. */
record HalvesRow(String left, String right) implements Block {
    private static final double HEIGHT = 18;
    private static final double SIZE = 9.5;

    @Override
    public double height(CertificateFonts fonts, double width) {
        return HEIGHT;
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        double half = box.width() / 2;
        side.rule(box.x(), box.y(), box.right(), box.y(), Paper.FRAME);
        side.rule(box.x(), box.bottom(), box.right(), box.bottom(), Paper.LINE);
        side.rule(box.x() + half, box.y(), box.x() + half, box.bottom(), Paper.LINE);
        side.centred(new Box(box.x(), box.y(), half, box.height()), SIZE, left);
        side.centred(new Box(box.x() + half, box.y(), half, box.height()), SIZE, right);
    }

    @Override
    public String name() {
        return left;
    }
}
