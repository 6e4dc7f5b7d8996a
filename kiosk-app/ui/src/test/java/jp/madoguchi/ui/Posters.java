package jp.madoguchi.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** What an unused kiosk shows, and the start shortly before closing time. */
final class Posters {
    private static final Text SOON = Text.of("welcome.closes-soon", "23:00", 12);

    private Posters() {}

    static Map<String, Screen> all() {
        var all = new LinkedHashMap<String, Screen>();
        all.put("poster", open());
        all.put("poster-no-printing", withoutPrinter());
        all.put("poster-no-paying", withoutPayment());
        all.put("poster-free-only", ofWhatIsFree());
        all.put("poster-closed", closed());
        all.put("menu-free-only", menuOfWhatIsFree());
        all.put("menu-closing", menuBeforeClosing());
        return all;
    }

    static Screen.Poster open() {
        return poster("poster.title", entries(), Optional.empty());
    }

    static Screen.Poster withoutPrinter() {
        List<Screen.Entry> all = entries();
        Screen.Entry printing = unavailable(all.get(0), "welcome.certificate.unavailable");
        return poster("poster.title", List.of(printing, all.get(1), all.get(2)), Optional.of(SOON));
    }

    static Screen.Poster withoutPayment() {
        List<Screen.Entry> all = entries();
        Screen.Entry paying = unavailable(all.get(0), "welcome.certificate.unpayable");
        return poster("poster.title", List.of(paying, all.get(1), all.get(2)), Optional.empty());
    }

    static Screen.Poster ofWhatIsFree() {
        return poster("poster.title", entries(), Optional.of(Text.of("welcome.certificate.free-only")));
    }

    static Screen menuOfWhatIsFree() {
        var menu = (Screen.Menu) Starts.menu(true);
        Screen.Entry all = menu.entries().get(0);
        var free = new Screen.Entry(all.picture(), all.title(), Text.of("welcome.certificate.free-only"), all.button());
        var entries = List.of(free, menu.entries().get(1), menu.entries().get(2));
        return new Screen.Menu(menu.title(), menu.subtitle(), entries, menu.facts());
    }

    static Screen.Poster closed() {
        List<Screen.Entry> none = entries().stream()
                .map(entry -> unavailable(entry, "welcome.closed.detail"))
                .toList();
        Text hours = Text.of("welcome.closed.subtitle", Text.of("welcome.hours.value", "06:30", "23:00"));
        return poster("welcome.closed.title", none, Optional.of(hours));
    }

    static Screen menuBeforeClosing() {
        var menu = (Screen.Menu) Starts.menu(true);
        return new Screen.Menu(menu.title(), SOON, menu.entries(), menu.facts());
    }

    private static Screen.Poster poster(String title, List<Screen.Entry> entries, Optional<Text> time) {
        return new Screen.Poster(Text.of(title), entries, time, Button.of("poster.begin", new Event.Acknowledged()));
    }

    private static List<Screen.Entry> entries() {
        return List.of(
                entry(Picture.CERTIFICATE, "welcome.certificate", Task.CERTIFICATE),
                entry(Picture.KEY, "welcome.reset", Task.PASSWORD_RESET),
                entry(Picture.CARD, "welcome.card", Task.CARD_CHECK));
    }

    private static Screen.Entry entry(Picture picture, String key, Task task) {
        var button = Button.of(key, new Event.TaskChosen(task));
        return new Screen.Entry(picture, Text.of(key), Text.of("welcome.card.detail"), Optional.of(button));
    }

    private static Screen.Entry unavailable(Screen.Entry entry, String why) {
        return new Screen.Entry(entry.picture(), entry.title(), Text.of(why), Optional.empty());
    }
}
