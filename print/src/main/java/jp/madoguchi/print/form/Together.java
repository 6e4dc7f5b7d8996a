package jp.madoguchi.print.form;

import java.util.List;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** Blocks that belong together, such as the rows of one entry: broken only when they fill more than a sheet by themselves. */
record Together(String name, List<Block> parts) implements Block {
    Together {
        parts = List.copyOf(parts);
    }

    @Override
    public double height(CertificateFonts fonts, double width) throws UnprintableException {
        double height = 0;
        for (Block part : parts) {
            height += part.height(fonts, width);
        }
        return height;
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        double y = box.y();
        for (Block part : parts) {
            double height = part.height(side.fonts(), box.width());
            part.draw(side, new Box(box.x(), y, box.width(), height));
            y += height;
        }
    }
}
