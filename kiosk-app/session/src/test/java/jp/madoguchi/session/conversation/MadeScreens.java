package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.check.CheckScreen;
import jp.madoguchi.session.check.CheckedCards;
import jp.madoguchi.session.screen.Screen;

/** The screens that the conversation makes, met by walking through all that can happen to a visit, for those who show them. */
public final class MadeScreens {
    private static final List<SessionState> STATES = Stream.of(
                    Starts.states(), Starts.ofManyMunicipalities(), Starts.kinds(), Walk.ofVisits().states().stream())
            .flatMap(each -> each)
            .toList();

    private MadeScreens() {}

    static Stream<SessionState> states() {
        return STATES.stream();
    }

    /** To be looked at by a person: what is worth a look of its own, and one of each title besides. */
    public static Map<String, Screen> pictured() {
        var pictured = new LinkedHashMap<String, Screen>();
        PicturedStates.all(STATES).forEach((name, state) -> pictured.put(name, state.screen()));
        CheckedCards.usual().forEach((name, report) -> pictured.put("report-" + name, screen(report)));
        Set<String> titles = new HashSet<>();
        pictured.values().forEach(screen -> titles.add(screen.title().key()));
        STATES.stream()
                .sorted(Comparator.comparing(state -> !(state instanceof AnythingElse)))
                .map(SessionState::screen)
                .filter(screen -> titles.add(screen.title().key()))
                .forEach(screen -> pictured.put(name(screen), screen));
        return pictured;
    }

    /** Those first, and one of every other that has other parts or other sentences, with the longest words in them. */
    public static Map<String, Screen> distinct() {
        var distinct = new LinkedHashMap<>(pictured());
        Set<Shape> known = new HashSet<>();
        distinct.values().forEach(screen -> known.add(Shape.of(screen)));
        var others = new LinkedHashMap<Shape, Screen>();
        STATES.stream()
                .map(SessionState::screen)
                .filter(screen -> !known.contains(Shape.of(screen)))
                .forEach(screen -> others.merge(Shape.of(screen), screen, Shape::longer));
        number(others.values(), distinct);
        return distinct;
    }

    /** Reports in which every panel, fact, note and piece of advice stands that one can have. */
    public static Map<String, Screen> reports() {
        Set<String> known = new HashSet<>();
        var covering = new ArrayList<Screen>();
        CheckedCards.all()
                .map(MadeScreens::screen)
                .filter(screen -> known.addAll(Shape.of(screen).parts()))
                .forEach(covering::add);
        return numbered(covering);
    }

    /** Every report that differs in more than its dates and numbers: many thousands. */
    public static Map<String, Screen> allReports() {
        var all = new LinkedHashMap<Shape, Screen>();
        CheckedCards.all().map(MadeScreens::screen).forEach(screen -> all.putIfAbsent(Shape.of(screen), screen));
        return numbered(all.values());
    }

    private static Screen screen(CardReport report) {
        return CheckScreen.of(report, Walk.OPEN.tasks());
    }

    private static Map<String, Screen> numbered(Iterable<Screen> screens) {
        var numbered = new LinkedHashMap<String, Screen>();
        number(screens, numbered);
        return numbered;
    }

    private static void number(Iterable<Screen> screens, Map<String, Screen> into) {
        var times = new LinkedHashMap<String, Integer>();
        for (Screen screen : screens) {
            into.put(name(screen) + "-" + times.merge(name(screen), 1, Integer::sum), screen);
        }
    }

    /** After its title. */
    private static String name(Screen screen) {
        return screen.title().key().replace(".title", "").replace('.', '-');
    }
}
