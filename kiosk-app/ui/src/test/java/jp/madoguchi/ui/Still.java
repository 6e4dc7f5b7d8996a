package jp.madoguchi.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Pictures of screens in which nothing moves: a screen is built and painted without an event of the toolkit in between, so that
 * nothing fades, while time stands.
 */
final class Still {
    /** A screen, and the texts of each part of it; what stands in the frame of all of them only with the first. */
    record Seen(Picture picture, List<String> texts) {}

    private final TestWindow window;
    private final Stage stage;
    private final List<String> texts;
    private final Set<String> frame = new HashSet<>();

    /** For pictures only. */
    Still(TestWindow window) {
        this(window, new ArrayList<>());
    }

    /** {@code texts} takes what the window paints. */
    Still(TestWindow window, List<String> texts) {
        this.window = window;
        this.texts = texts;
        this.stage = window.window().stage();
        window.stopAt(0);
    }

    /** Every leaf of the screen, with something typed where something can be: what its file is called after the screen's name. */
    Map<String, Seen> leaves(Screen screen, Presentation presentation) {
        stage.show(new Stage.Shown(screen, presentation));
        typeSome(screen);
        var leaves = new LinkedHashMap<String, Seen>();
        leaves.put("", seen());
        while (window.robot().turnsOn()) {
            leaves.put("-" + (leaves.size() + 1), seen());
        }
        window.pump();
        return leaves;
    }

    Seen firstFrame() {
        stage.firstFrame();
        return seen();
    }

    Seen countdown(Screen below, Presentation presentation) {
        stage.show(new Stage.Shown(below, presentation));
        stage.countDown(Optional.of(Duration.ofSeconds(28)));
        Seen seen = seen();
        stage.countDown(Optional.empty());
        window.pump();
        return seen;
    }

    private void typeSome(Screen screen) {
        if (screen instanceof Screen.PinPad) {
            window.robot().press("digit-1");
            window.robot().press("digit-2");
        } else if (screen instanceof Screen.Keyboard) {
            window.robot().type("KIOSK2");
            window.robot().press("show");
        } else {
            return;
        }
        stage.rebuild(); // what is typed stays, and no key is lit by the press
    }

    private Seen seen() {
        var all = new ArrayList<String>();
        ImageData screen = screen(all);
        return new Seen(Picture.of(screen), List.copyOf(all));
    }

    /** All that can be seen now, in its place. */
    ImageData screen() {
        return screen(new ArrayList<>());
    }

    private ImageData screen(List<String> seen) {
        Display display = window.display();
        Rectangle area = window.window().shell().getClientArea();
        var image = new Image(display, area.width, area.height);
        var gc = new GC(image);
        gc.setBackground(window.robot().find(Blocks.TITLE).getParent().getBackground());
        gc.fillRectangle(area);
        for (Control part : window.robot().visible()) {
            Rectangle place = LayoutCheck.onScreen(part);
            texts.clear();
            Image own = window.painted(part);
            if (isNew(String.valueOf(part.getData("key"))) && !texts.isEmpty()) {
                seen.add(String.join(" | ", texts));
            }
            gc.drawImage(own, place.x - area.x, place.y - area.y);
            own.dispose();
        }
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private boolean isNew(String key) {
        boolean framed = key.startsWith(Frame.LANGUAGE) || key.startsWith("tool-");
        return !framed || frame.add(key);
    }
}
