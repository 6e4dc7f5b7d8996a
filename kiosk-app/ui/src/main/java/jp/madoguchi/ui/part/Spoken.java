package jp.madoguchi.ui.part;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;

/** What assistive software says of a part that is only read; {@code role} is one of {@link ACC}. */
public record Spoken(int role, Supplier<String> name) {
    public static Spoken label(String name) {
        return new Spoken(ACC.ROLE_LABEL, () -> name);
    }

    public static Spoken heading(String name) {
        return new Spoken(ACC.ROLE_HEADING, () -> name);
    }

    public static Spoken graphic(String name) {
        return new Spoken(ACC.ROLE_GRAPHIC, () -> name);
    }

    /** The text without the marks that only say where a line may end. */
    public static String plain(String text) {
        return text.replace("\u200B", "");
    }

    /** What is under the countdown is still there, but not for anybody who reads the screen. */
    static int hiddenState(Control control) {
        return control.isVisible() ? 0 : ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN;
    }
}
