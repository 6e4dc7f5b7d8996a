package jp.madoguchi.print.form;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.RegisterItem;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/**
 * A row at the head of a family register: 本籍, or 氏名 and how it is read.
 *
 * @param more stands under the text
 */
record RegisterHead(String caption, String text, Optional<RegisterRow> more) implements Block {
    private static final double SIZE = 11;
    private static final double PADDING = 6;
    private static final double CAPTION_INDENT = 26;
    /** A caption is spread over four characters. */
    private static final double CAPTION_WIDTH = 4 * RegisterRow.SIZE;

    static RegisterHead domicile(String address) {
        return new RegisterHead("本籍", address, Optional.empty());
    }

    static RegisterHead name(String name, Optional<String> surnameReading) {
        return new RegisterHead(
                "氏名",
                name,
                surnameReading.map(reading ->
                        new RegisterRow(RegisterRow.Title.NONE, List.of(new RegisterItem("氏の振り仮名", reading)))));
    }

    @Override
    public double height(CertificateFonts fonts, double width) throws UnprintableException {
        double under = more.isPresent() ? more.get().height(fonts, width) : 0;
        return 2 * PADDING + textHeight(fonts, width) + under;
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        side.rule(box.x(), box.bottom(), box.right(), box.bottom(), Paper.LINE);
        double middle = box.y() + PADDING + RegisterRow.PITCH / 2;
        side.tag(box.x() + CAPTION_INDENT, middle, RegisterRow.SIZE, CAPTION_WIDTH, caption);
        double x = box.x() + RegisterRow.LEFT + PADDING;
        side.lines(x, middle, RegisterRow.PITCH, caption, fit(side.fonts(), box.width()));
        if (more.isPresent()) {
            double y = box.y() + PADDING + textHeight(side.fonts(), box.width());
            more.get().draw(side, new Box(box.x(), y, box.width(), box.bottom() - y));
        }
    }

    private double textHeight(CertificateFonts fonts, double width) throws UnprintableException {
        return fit(fonts, width).lines().size() * RegisterRow.PITCH;
    }

    private Fit fit(CertificateFonts fonts, double width) throws UnprintableException {
        return Fit.broken(Fit.shape(fonts, text), SIZE, width - RegisterRow.LEFT - 2 * PADDING);
    }

    @Override
    public String name() {
        return caption;
    }
}
