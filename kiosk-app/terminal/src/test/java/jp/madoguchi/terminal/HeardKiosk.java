package jp.madoguchi.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import jp.madoguchi.terminal.sound.EspeakVoice;
import jp.madoguchi.ui.KioskWindow;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * A {@link SeenKiosk} with the voice of the program {@code espeak-ng}. It answers each line of its input: {@code listen} once
 * nothing is being said, {@code dark} whether nothing at all can be seen.
 */
final class HeardKiosk {
    /** A key that was pressed has been answered by then, or a sentence has begun. */
    private static final int PAUSE_MS = 20;

    private static final RGB BLACK = new RGB(0, 0, 0);

    private final Display display;
    private final EspeakVoice voice;

    private HeardKiosk(Display display, EspeakVoice voice) {
        this.display = display;
        this.voice = voice;
    }

    /** In the order of {@link LoneKioskProcess}. */
    public static void main(String... args) throws Exception {
        Display display = KioskWindow.newDisplay();
        var program = new HeardKiosk(display, EspeakVoice.on(Threads.inOrder("voice")));
        KioskWindow window = SeenKiosk.open(display, program.voice, args);
        new Thread(program::obey, "orders").start();
        window.loop(broken -> System.getLogger(HeardKiosk.class.getName())
                .log(System.Logger.Level.ERROR, "a listener of the window", broken));
        System.exit(0);
    }

    private void obey() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String order = in.readLine(); order != null; order = in.readLine()) {
                String wanted = order;
                display.asyncExec(() -> carryOut(wanted));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.exit(0);
    }

    private void carryOut(String order) {
        display.timerExec(PAUSE_MS, () -> {
            if (order.equals("dark")) {
                System.out.println(LoneKiosk.SAYS + isDark());
            } else if (voice.isSpeaking()) {
                carryOut(order);
            } else {
                System.out.println(LoneKiosk.SAYS + "silence");
            }
        });
    }

    private boolean isDark() {
        Rectangle all = display.getBounds();
        var image = new Image(display, all.width, all.height);
        var gc = new GC(display);
        gc.copyArea(image, all.x, all.y);
        gc.dispose();
        ImageData picture = image.getImageData();
        image.dispose();
        return IntStream.range(0, all.height).allMatch(y -> IntStream.range(0, all.width)
                .allMatch(x -> picture.palette.getRGB(picture.getPixel(x, y)).equals(BLACK)));
    }
}
