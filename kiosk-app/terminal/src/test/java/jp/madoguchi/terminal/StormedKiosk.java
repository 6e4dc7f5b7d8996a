package jp.madoguchi.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.madoguchi.ui.KioskWindow;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A {@link SeenKiosk} that says how its window stands. It answers each line of its input: {@code look}, {@code press KEY} for a
 * part by its stable key, {@code close} as a window manager asks for it.
 */
final class StormedKiosk {
    /** Between two parts in an answer. */
    static final String NEXT = " | ";

    /** Whoever asks again and again leaves the screen time. */
    private static final int PAUSE_MS = 20;

    private final Display display;
    private final List<String> broken = new ArrayList<>();

    private StormedKiosk(Display display) {
        this.display = display;
    }

    /** In the order of {@link LoneKioskProcess}. */
    public static void main(String... args) throws Exception {
        Display display = KioskWindow.newDisplay();
        var program = new StormedKiosk(display);
        KioskWindow window = SeenKiosk.open(display, args);
        new Thread(program::obey, "orders").start();
        window.loop(e -> program.broken.add(String.valueOf(e)));
        System.exit(0);
    }

    private void obey() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String order = in.readLine(); order != null; order = in.readLine()) {
                String[] words = order.split(" ", 2);
                display.asyncExec(
                        () -> display.timerExec(PAUSE_MS, () -> System.out.println(LoneKiosk.SAYS + carryOut(words))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.exit(0);
    }

    private String carryOut(String... words) {
        return switch (words[0]) {
            case "press" -> press(words[1]);
            case "close" -> close();
            default -> look();
        };
    }

    /** What is wrong with the window, if anything, then every part that can be seen: its key and its words. */
    private String look() {
        Stream<String> faults = Stream.concat(broken.stream().map("broken: "::concat), outOfPlace());
        Stream<String> parts = Stream.of(display.getShells())
                .flatMap(StormedKiosk::parts)
                .filter(part -> part.isVisible())
                .map(part -> part.getData("key") + "=" + words(part));
        return String.join(NEXT, Stream.concat(faults, parts).toList()).replace('\n', ' ');
    }

    private Stream<String> outOfPlace() {
        Shell[] shells = display.getShells();
        return shells.length == 1
                        && shells[0].isVisible()
                        && shells[0]
                                .getBounds()
                                .equals(display.getPrimaryMonitor().getBounds())
                ? Stream.empty()
                : Stream.of("broken: the window does not stand alone over the panel, of " + shells.length);
    }

    private String press(String key) {
        List<TouchTarget> found = Stream.of(display.getShells())
                .flatMap(StormedKiosk::parts)
                .filter(part -> key.equals(part.getData("key")) && part.isVisible())
                .filter(TouchTarget.class::isInstance)
                .map(TouchTarget.class::cast)
                .filter(target -> target.touch().enabled())
                .toList();
        found.forEach(TouchTarget::press);
        return found.isEmpty() ? "no" : "yes";
    }

    private String close() {
        display.getShells()[0].close();
        return "asked";
    }

    private static String words(Control part) {
        if (part instanceof TouchTarget target) {
            return target.touch().name() + " " + target.description();
        }
        return part instanceof Piece piece
                ? Spoken.plain(Objects.requireNonNullElse(piece.spoken().name().get(), ""))
                : "";
    }

    private static Stream<Control> parts(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> {
            Stream<Control> below = child instanceof Composite composite ? parts(composite) : Stream.empty();
            return child.getData("key") == null ? below : Stream.concat(Stream.of(child), below);
        });
    }
}
