package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Somebody with a keyboard and ears only. What they ask of the presentation is done, as a session would. */
final class ByEar implements AutoCloseable {
    final HeardVoice voice;
    final TestWindow window;
    private Screen screen = Samples.named("menu");
    private Presentation presentation = TestWindow.ENGLISH;

    ByEar(HeardVoice voice, boolean headphones) {
        this.voice = voice;
        window = TestWindow.heard(new Hearing(voice, headphones, KeypadKeys.usual()));
    }

    ByEar meets(Screen next) {
        screen = next;
        window.show(screen, presentation);
        window.pump();
        return this;
    }

    ByEar in(Presentation how) {
        presentation = how;
        return meets(screen);
    }

    /** Presses keys of a keyboard, one after the other, by their SWT codes. */
    ByEar presses(int... keyCodes) {
        for (int code : keyCodes) {
            var event = new org.eclipse.swt.widgets.Event();
            event.keyCode = code;
            event.character = code < 128 ? (char) code : 0;
            Control focused = window.display().getFocusControl();
            (focused == null ? window.window().shell() : focused).notifyListeners(SWT.KeyDown, event);
            obey();
        }
        return this;
    }

    ByEar types(String characters) {
        return presses(characters.chars().toArray());
    }

    /** What was said since the last time. */
    List<String> hears() {
        window.pump();
        return voice.said();
    }

    String focus() {
        Control focused = window.display().getFocusControl();
        return focused == null ? "" : String.valueOf(focused.getData("key"));
    }

    private void obey() {
        window.pump();
        window.posted().stream()
                .filter(Event.PresentationChanged.class::isInstance)
                .map(Event.PresentationChanged.class::cast)
                .reduce((one, other) -> other)
                .filter(wanted -> !wanted.presentation().equals(presentation))
                .ifPresent(wanted -> in(wanted.presentation()));
    }

    @Override
    public void close() {
        window.close();
    }
}
