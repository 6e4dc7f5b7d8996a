package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.madoguchi.session.Event;
import jp.madoguchi.ui.KeypadKeys.Command;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Works every screen by four keys, and types by the keys of a keyboard where digits or characters are asked for. The key that
 * repeats turns the voice on where it is off, in the last language that has one; pressed twice it goes to the way back.
 */
final class Keypad {
    private static final String BACK = "back";
    private static final String CONFIRM = "confirm";

    private final Display display;
    private final KeypadKeys keys;
    private final Supplier<Optional<Scene>> front;
    private final Narrator narrator;
    private final Consumer<Event> post;
    private boolean repeated;

    /** {@code front} is the scene that can be worked now. */
    Keypad(Display display, KeypadKeys keys, Supplier<Optional<Scene>> front, Narrator narrator, Consumer<Event> post) {
        this.display = display;
        this.keys = keys;
        this.front = front;
        this.narrator = narrator;
        this.post = post;
    }

    void listen() {
        display.addFilter(SWT.KeyDown, e -> {
            if (front.get().filter(scene -> press(scene, e)).isPresent()) {
                Tremor.drop(e);
            }
        });
        // Arrows, Enter and Escape would never come as keys: they move the focus in ways of the toolkit.
        display.addFilter(SWT.Traverse, e -> {
            if (keys.command(e.keyCode).isPresent()) {
                Tremor.drop(e);
            }
        });
    }

    private boolean press(Scene scene, org.eclipse.swt.widgets.Event e) {
        Optional<Command> command = keys.command(e.keyCode);
        boolean again = repeated;
        repeated = command.equals(Optional.of(Command.REPEAT));
        if (command.isEmpty()) {
            return typed(scene, e);
        }
        switch (command.get()) {
            case PREVIOUS -> move(scene, -1);
            case NEXT -> move(scene, 1);
            case SELECT -> select(scene);
            case REPEAT -> repeat(scene, again);
        }
        return true;
    }

    private void move(Scene scene, int by) {
        List<TouchTarget> ring = ring(scene);
        if (ring.isEmpty()) {
            return;
        }
        int from = ring.indexOf(display.getFocusControl());
        int to = from < 0 ? (by > 0 ? 0 : ring.size() - 1) : Math.floorMod(from + by, ring.size());
        boolean entered = ring.get(to).touch().isCharacter()
                && (from < 0 || !ring.get(from).touch().isCharacter());
        // who counts, counts from the first, from whichever side they came
        (entered ? firstCharacter(ring) : Optional.of(ring.get(to))).ifPresent(Control::forceFocus);
    }

    private void select(Scene scene) {
        if (!(display.getFocusControl() instanceof TouchTarget target)) {
            scene.target(CONFIRM).ifPresent(TouchTarget::press);
            return;
        }
        boolean counted = target.touch().isUnseenCharacter() || (target.touch().isCharacter() && narrator.speaks());
        target.press(); // may put another scene in the place of this one
        if (counted && !scene.root().isDisposed()) {
            firstCharacter(ring(scene)).ifPresent(Control::forceFocus);
            leadOn(scene);
        }
    }

    private void repeat(Scene scene, boolean again) {
        if (!narrator.speaks()) {
            narrator.inTheLastVoice().map(Event.PresentationChanged::new).ifPresent(post);
        } else if (again && scene.target(BACK).isPresent()) {
            scene.target(BACK).ifPresent(Control::forceFocus);
        } else {
            scene.focus(Optional.empty());
            narrator.repeat();
        }
    }

    private boolean typed(Scene scene, org.eclipse.swt.widgets.Event e) {
        Optional<TouchTarget> key =
                keysFor(e).flatMap(each -> scene.target(each).stream()).findFirst();
        key.ifPresent(target -> {
            target.press();
            leadOn(scene);
        });
        return key.isPresent();
    }

    /** The keys of the targets that a key of the keyboard may stand for. */
    private static Stream<String> keysFor(org.eclipse.swt.widgets.Event e) {
        char c = Character.toUpperCase(e.character);
        if ((e.stateMask & (SWT.CTRL | SWT.ALT)) != 0) {
            return Stream.empty();
        }
        if (c == SWT.BS || c == SWT.DEL) {
            return Stream.of(c == SWT.BS ? "correct" : "clear");
        }
        return isKey(c) ? Stream.of(Touch.DIGIT + c, Touch.CHARACTER + c) : Stream.empty();
    }

    private static boolean isKey(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /** After the last digit there is only one thing to do. */
    private static void leadOn(Scene scene) {
        if (!scene.root().isDisposed() && scene.find(Touch.DIGIT + 1).isPresent()) {
            scene.target(CONFIRM).ifPresent(Control::forceFocus);
        }
    }

    /** What can be pressed, around and around; by ear the digits stand in their order, wherever they are on the screen. */
    private List<TouchTarget> ring(Scene scene) {
        var ring = new ArrayList<>(scene.targets());
        if (narrator.speaks()) {
            List<TouchTarget> characters = ring.stream()
                    .filter(target -> target.touch().isCharacter())
                    .sorted(Comparator.comparingInt(target -> rank(target.touch())))
                    .toList();
            ring.removeAll(characters);
            ring.addAll(0, characters);
        }
        return ring;
    }

    private static Optional<TouchTarget> firstCharacter(List<TouchTarget> ring) {
        return ring.stream().filter(target -> target.touch().isCharacter()).findFirst();
    }

    /** 1 to 9, 0, A to Z. */
    private static int rank(Touch touch) {
        char c = touch.key().charAt(touch.key().length() - 1);
        return c == '0' ? '9' + 1 : c;
    }
}
