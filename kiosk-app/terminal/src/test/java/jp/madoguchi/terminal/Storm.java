package jp.madoguchi.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Keys and gestures at random on the X server, as orders for xdotool. */
final class Storm {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;

    /** What might leave a window, open another one, or speak to an input method. */
    private static final List<String> CHORDS = List.of(
            "alt+F4 ctrl+q ctrl+w ctrl+c ctrl+z F10 shift+F10 Menu F1 F5 F11 F12 ctrl+shift+i ctrl+shift+d ctrl+F1",
            "super Super_L+d Super_L+r alt+Tab alt+space ctrl+alt+Tab ctrl+alt+t ctrl+alt+Delete ctrl+alt+BackSpace",
            "ctrl+alt+F1 ctrl+alt+F7 Print alt+Print ctrl+p ctrl+o ctrl+s ctrl+n ctrl+Tab ctrl+Page_Down",
            "Zenkaku_Hankaku Henkan Muhenkan Hiragana_Katakana Kanji Eisu_toggle ctrl+space super+space shift+space",
            "ctrl+shift+u ctrl+period ctrl+semicolon Multi_key dead_acute ISO_Next_Group");

    private static final List<String> KEYS = List.of(
            "Tab Tab shift+Tab Return space Escape Escape Up Down Left Right Home End Page_Up Page_Down BackSpace Delete",
            "0 1 2 3 4 5 6 7 8 9 a b k z A Z KP_Enter KP_1 minus at");

    private final Random random;
    private final List<String> chords = words(CHORDS);
    private final List<String> keys = words(KEYS);

    Storm(long seed) {
        random = new Random(seed);
    }

    /** So many gestures or keys, done when this returns. */
    void blow(int count) throws IOException, InterruptedException {
        var orders = new ArrayList<>(List.of("xdotool"));
        IntStream.range(0, count).forEach(i -> orders.addAll(any()));
        orders.addAll(List.of("mouseup", "1", "mouseup", "2", "mouseup", "3"));
        Process process = new ProcessBuilder(orders).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !said.isEmpty()) {
            throw new IOException(said + " of " + orders);
        }
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private List<String> any() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> List.of("key", "--clearmodifiers", one(chords));
            case 2, 3 -> List.of("key", one(keys), "key", one(keys));
            case 4 -> gesture("click", one(List.of("2", "3", "4", "5", "6", "7", "8", "9")));
            case 5 -> gesture("mousedown", "1", "mousedown", "3", "mouseup", "1", "mouseup", "3");
            case 6 -> gesture("click", "--repeat", "3", "--delay", "20", "1");
            case 7 -> gesture("mousedown", "1", "sleep", "0.6", "mouseup", "1");
            case 8 -> drag();
            default -> gesture("click", "1");
        };
    }

    private List<String> drag() {
        var drag = new ArrayList<>(gesture("mousedown", one(List.of("1", "1", "2", "3"))));
        for (int i = 0; i < 4; i++) {
            drag.addAll(gesture());
        }
        drag.addAll(List.of("mouseup", "1", "mouseup", "2", "mouseup", "3"));
        return drag;
    }

    private List<String> gesture(String... there) {
        var gesture = new ArrayList<>(
                List.of("mousemove", String.valueOf(random.nextInt(WIDTH)), String.valueOf(random.nextInt(HEIGHT))));
        gesture.addAll(List.of(there));
        return gesture;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList();
    }
}
