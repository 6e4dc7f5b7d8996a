package jp.madoguchi.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.madoguchi.session.screen.Screen;

/** Which page builds which kind of screen. A test walks the kinds, so none can be forgotten. */
final class Pages {
    private final Map<Class<? extends Screen>, BiConsumer<Screen, Room>> pages = new HashMap<>();

    Pages() {
        add(Screen.Menu.class, new MenuPage());
        add(Screen.Poster.class, new PosterPage());
        add(Screen.Message.class, new MessagePage());
        add(Screen.Choice.class, new ChoicePage());
        add(Screen.Form.class, new FormPage());
        add(Screen.PinPad.class, new PinPage());
        add(Screen.Keyboard.class, new KeyboardPage());
        add(Screen.Review.class, new ReviewPage());
        add(Screen.Progress.class, new ProgressPage());
        add(Screen.Report.class, new ReportPage());
        add(Screen.Payment.class, new PaymentPage());
    }

    void build(Screen screen, Room room) {
        BiConsumer<Screen, Room> page = pages.get(screen.getClass());
        if (page == null) {
            throw new IllegalStateException("no page for " + screen.getClass().getSimpleName());
        }
        page.accept(screen, room);
    }

    Set<Class<? extends Screen>> kinds() {
        return pages.keySet();
    }

    private <S extends Screen> void add(Class<S> kind, Page<S> page) {
        pages.put(kind, (screen, room) -> page.build(kind.cast(screen), room));
    }
}
