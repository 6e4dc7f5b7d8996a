package jp.madoguchi.ui.draw;

import java.util.List;
import org.eclipse.swt.graphics.Font;

/**
 * A text set into lines.
 *
 * @param text all of it, with the spaces at which lines end
 * @param size in pixels, after shrinking
 * @param asked the size wished for, in pixels
 * @param width of the widest line
 */
public record Paragraph(
        String text, List<String> lines, Font font, double size, double asked, int width, int lineHeight) {
    public int height() {
        return lines.size() * lineHeight;
    }
}
