package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** Every way in which a visit ends, in the words of the catalogue. */
final class Endings {
    private Endings() {}

    static Map<String, Screen> all() {
        var all = new LinkedHashMap<String, Screen>();
        for (Ending.Kind kind : Ending.Kind.values()) {
            all.put("ending-" + kind.name().toLowerCase(Locale.ROOT), screen(kind));
        }
        return all;
    }

    private static Screen screen(Ending.Kind kind) {
        String key = Ending.of(kind).key();
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of("take-card"));
        lines.add(Text.of(key + ".card"));
        lines.add(next(kind, key + ".next"));
        lines.add(Text.of("ending.code", "503"));
        return new Screen.Message(
                Optional.empty(),
                kind.tone(),
                Picture.TAKE_CARD,
                Text.of(key + ".title"),
                lines,
                List.of(
                        Button.of("anything-else.finish", new Event.Finished()),
                        Button.of("anything-else.certificate", new Event.Acknowledged()),
                        Button.of("anything-else.reset", new Event.AnotherLineWanted())),
                Optional.empty());
    }

    private static Text next(Ending.Kind kind, String key) {
        return kind == Ending.Kind.TAXED_ELSEWHERE ? Text.of(key, "Mihon Town", "架空県例示郡見本町") : Text.of(key);
    }
}
