package jp.madoguchi.ui;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
 * every ring stands where it begins and nothing fades.
 */
final class Still {
    private final TestWindow window;
    private final Stage stage;

    Still(TestWindow window) {
        this.window = window;
        this.stage = window.window().stage();
    }

    /** Every leaf of the screen, with something typed where something can be: what its file is called after the screen's name. */
    Map<String, Picture> leaves(Screen screen, Presentation presentation) {
        stage.show(new Stage.Shown(screen, presentation));
        typeSome(screen);
        var leaves = new LinkedHashMap<String, Picture>();
        leaves.put("", picture());
        while (window.robot().turnsOn()) {
            leaves.put("-" + (leaves.size() + 1), picture());
        }
        window.pump();
        return leaves;
    }

    Picture firstFrame() {
        stage.firstFrame();
        return picture();
    }

    Picture countdown(Screen below, Presentation presentation) {
        stage.show(new Stage.Shown(below, presentation));
        stage.countDown(Optional.of(Duration.ofSeconds(28)));
        Picture picture = picture();
        stage.countDown(Optional.empty());
        window.pump();
        return picture;
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

    private Picture picture() {
        return Picture.of(screen());
    }

    /** All that can be seen now, in its place. */
    ImageData screen() {
        Display display = window.display();
        Rectangle area = window.window().shell().getClientArea();
        var image = new Image(display, area.width, area.height);
        var gc = new GC(image);
        gc.setBackground(window.robot().find(Blocks.TITLE).getParent().getBackground());
        gc.fillRectangle(area);
        for (Control part : window.robot().visible()) {
            Rectangle place = LayoutCheck.onScreen(part);
            Image own = window.painted(part);
            gc.drawImage(own, place.x - area.x, place.y - area.y);
            own.dispose();
        }
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }
}
