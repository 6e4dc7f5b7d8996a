package jp.madoguchi.print.form;

/** A rectangle on the page in points (1/72 inch), measured from the page's top left corner, y downwards. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    Box inset(double horizontal, double vertical) {
        return new Box(x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical);
    }
}
