package jp.madoguchi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.ui.draw.TextLog;

/**
 * What a panel with two pixels to a point shows, in a process of its own: the toolkit reads {@code GDK_SCALE} once. Says what is wrong
 * with it, each fault in a line.
 */
public final class SharpPanel {
    /** Each kind of screen once. */
    private static final List<String> SHOWN =
            List.of("menu", "choice", "items", "pin", "keyboard", "insert", "review", "printing", "report-adult");

    /** The last line, when nothing broke before. */
    static final String LOOKED = "looked at all of them";

    private SharpPanel() {}

    public static void main(String... args) throws Exception {
        var presentation = Presentation.usual().in(Language.JAPANESE);
        try (var window = TestWindow.released(TextLog.NONE)) {
            int zoom = window.display().getPrimaryMonitor().getZoom();
            if (zoom != 200) {
                System.out.println("the scale is " + zoom + " %");
            }
            var still = new Still(window);
            for (String name : SHOWN) {
                Picture now = still.leaves(Samples.named(name), presentation)
                        .values()
                        .iterator()
                        .next()
                        .picture();
                Picture approved = Picture.read(Path.of(args[0], name + ".png"));
                for (String fault : new PictureComparison(now, approved).faults()) {
                    System.out.println(name + ": " + fault);
                }
            }
        }
        try (var check = new LayoutCheck(Monitor.UPRIGHT_21_INCH)) {
            for (String name : SHOWN) {
                check.look(Map.entry(name, Samples.named(name)), presentation);
            }
            check.faults().forEach(System.out::println);
        }
        System.out.println(LOOKED);
    }
}
