package jp.madoguchi.print.form;

import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.print.document.Amount;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** Two sums beside each other, each behind its caption; a half may be empty. */
record AmountRow(Optional<Amount> left, Optional<Amount> right) implements Block {
    static final double HEIGHT = 16;
    private static final double CAPTION = 150;
    private static final double SIZE = 10;
    private static final double PADDING = 8;

    @Override
    public double height(CertificateFonts fonts, double width) {
        return HEIGHT;
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        double half = box.width() / 2;
        side.rule(box.x(), box.bottom(), box.right(), box.bottom(), Paper.LINE);
        side.rule(box.x() + half, box.y(), box.x() + half, box.bottom(), Paper.LINE);
        draw(side, new Box(box.x(), box.y(), half, box.height()), left);
        draw(side, new Box(box.x() + half, box.y(), half, box.height()), right);
    }

    private static void draw(Side side, Box half, Optional<Amount> amount) throws UnprintableException {
        if (amount.isEmpty()) {
            // Struck through, so that nothing can be written into it.
            side.rule(half.x(), half.bottom(), half.right(), half.y(), Paper.LINE);
            return;
        }
        String item = amount.get().item();
        Row row = new Row(side, half, half.y(), half.height());
        side.label(row.next(CAPTION), item);
        side.dataAtRight(row.next(half.width() - CAPTION).inset(PADDING, 1), item, SIZE, text(amount.get()));
    }

    /** 1,234,567; a loss with a triangle before it, as in accounts. */
    private static String text(Amount amount) {
        return amount.yen()
                .map(yen -> (yen < 0 ? "△" : "") + String.format(Locale.ROOT, "%,d", Math.abs(yen)))
                .orElse(Paper.NONE);
    }

    @Override
    public String name() {
        return left.or(() -> right).map(Amount::item).orElse("");
    }
}
