package jp.madoguchi.print.form;

import java.util.List;
import jp.madoguchi.print.document.RegisterItem;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/**
 * A line of a family register: on the left what it is about, on the right what the register says of it.
 *
 * @param items one, or two that share the line; a long one goes on under itself
 */
record RegisterRow(Title title, List<RegisterItem> items) implements Block {
    /** Width of the left column. */
    static final double LEFT = 132;

    static final double SIZE = 10.5;
    static final double PITCH = 16.5;

    private static final double MARGIN = 5;
    /** Space above the line and below it, before the row's text. */
    private static final double ABOVE_LINE = 2;

    private static final double BELOW_LINE = 4;
    /** Between two lines. */
    private static final double DOUBLE = 2;

    private static final double SECOND = 196;
    private static final String GOES_ON = "（つづき）";
    /** Would otherwise be set too small to be read. */
    private static final int LONGEST_AGAIN = 14;

    /**
     * What stands in the left column, and how many lines above the row part it from what is there.
     *
     * @param onTop whether it stands there only where the row begins a sheet
     */
    record Title(String text, double indent, double width, int lines, boolean onTop) {
        static final Title NONE = new Title("", 0, 0, 0, false);

        /** Of a group, such as 身分事項. */
        static Title group(String text, int lines) {
            return new Title(text, 0, 0, lines, false);
        }

        /** Of a group that goes on from the row above. */
        static Title groupGoesOn(String text) {
            return new Title(text + GOES_ON, 0, 0, 0, true);
        }

        /** Of an entry, indented and spread over four characters, such as 出　　生. */
        static Title entry(String text, int lines) {
            return new Title(text, 2 * SIZE, 4 * SIZE, lines, false);
        }

        /** Of an entry that goes on from the row above; a very long one is not said again. */
        static Title entryGoesOn(String text) {
            String again = text.codePointCount(0, text.length()) > LONGEST_AGAIN ? GOES_ON : text + GOES_ON;
            return new Title(again, 2 * SIZE, 0, 0, true);
        }
    }

    @Override
    public double height(CertificateFonts fonts, double width) throws UnprintableException {
        int most = 1;
        for (int i = 0; i < items.size(); i++) {
            most = Math.max(most, fit(fonts, i, width).lines().size());
        }
        return above() + most * PITCH;
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        for (int line = 0; line < title.lines() && !RegisterForm.isTop(box); line++) {
            double y = box.y() + ABOVE_LINE + DOUBLE * line;
            side.rule(box.x(), y, box.right(), y, Paper.LINE);
        }
        double middle = box.y() + above() + PITCH / 2;
        title(side, box, middle);
        for (int i = 0; i < items.size(); i++) {
            String tag = tag(i);
            double x = side.tag(box.x() + start(i), middle, SIZE, 0, tag);
            side.lines(x, middle, PITCH, tag, fit(side.fonts(), i, box.width()));
        }
    }

    private void title(Side side, Box box, double middle) throws UnprintableException {
        if (title.text().isEmpty() || (title.onTop() && !RegisterForm.isTop(box))) {
            return;
        }
        double room = LEFT - 2 * MARGIN - title.indent();
        double size = Math.min(SIZE, room / side.fonts().shape(title.text()).width());
        side.title(box.x() + MARGIN + title.indent(), middle, size, title.width(), title.text());
    }

    private double above() {
        return title.lines() == 0 ? 0 : ABOVE_LINE + BELOW_LINE + DOUBLE * (title.lines() - 1);
    }

    private double start(int item) {
        return LEFT + MARGIN + item * SECOND;
    }

    private String tag(int item) {
        return "【" + items.get(item).label() + "】";
    }

    private Fit fit(CertificateFonts fonts, int item, double width) throws UnprintableException {
        double end = item + 1 < items.size() ? start(item + 1) : width - MARGIN;
        double room = end - start(item) - fonts.shape(tag(item)).width() * SIZE;
        return Fit.broken(Fit.shape(fonts, items.get(item).value()), SIZE, room);
    }

    @Override
    public String name() {
        return items.isEmpty() ? title.text() : items.get(0).label();
    }
}
