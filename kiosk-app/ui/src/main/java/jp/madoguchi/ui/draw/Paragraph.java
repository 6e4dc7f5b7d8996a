package jp.madoguchi.ui.draw;

import java.util.List;
import org.eclipse.swt.graphics.Font;

/**
 * A text set into lines.
 *
 * @param size in pixels, after shrinking
 * @param asked the size wished for, in pixels
 * @param width of the widest line
 */
public record Paragraph(List<String> lines, Font font, double size, double asked, int width, int lineHeight) {
    public int height() {
        return lines.size() * lineHeight;
    }

    String text() {
        return String.join("", lines);
    }
}
