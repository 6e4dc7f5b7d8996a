package jp.madoguchi.ui;

import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.widgets.Control;

/** What assistive software is told of a part. */
final class Spoke {
    private Spoke() {}

    static String name(Control control) {
        if (control instanceof TouchTarget target) {
            return target.touch().name();
        }
        return control instanceof Piece piece ? piece.spoken().name().get() : "";
    }
}
