package jp.madoguchi.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.session.conversation.MadeScreens;
import jp.madoguchi.session.screen.Screen;

/** The screens that visits come to, made by the conversation itself. */
final class Samples {
    private static final Map<String, Screen> ALL = MadeScreens.pictured();

    /** One of each kind, as most people see it. */
    private static final List<String> USUAL = List.of(
            "menu",
            "choice",
            "insert",
            "pin",
            "kinds",
            "scope",
            "items",
            "copies",
            "review",
            "name-pay",
            "pay",
            "printing",
            "ending-printed-change",
            "take-card",
            "keyboard",
            "last-try",
            "report-adult",
            "ending-card-removed-in-sign-in");

    private Samples() {}

    static Screen named(String name) {
        Screen screen = ALL.get(name);
        if (screen == null) {
            throw new IllegalArgumentException("no visit comes to " + name);
        }
        return screen;
    }

    /** Those that a person looks at. */
    static Map<String, Screen> all() {
        return new LinkedHashMap<>(ALL);
    }

    /** Those and every other that has other parts or sentences. */
    static Map<String, Screen> distinct() {
        var distinct = new LinkedHashMap<>(MadeScreens.distinct());
        distinct.putAll(MadeScreens.reports());
        return distinct;
    }

    static Map<String, Screen> usual() {
        var usual = new LinkedHashMap<String, Screen>();
        USUAL.forEach(name -> usual.put(name, named(name)));
        return usual;
    }
}
