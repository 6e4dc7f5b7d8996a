package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.Test;

class MadeScreensTest {
    private static final Collection<Screen> PICTURED = MadeScreens.pictured().values();

    @Test
    void everyEndingHasItsPicture() {
        Set<String> titles = titles(PICTURED);
        for (Ending.Kind kind : Ending.Kind.values()) {
            assertTrue(titles.contains(Ending.of(kind).key() + ".title"), kind.name());
        }
    }

    @Test
    void everyTitleAndEveryKindOfScreenHasItsPicture() {
        assertEquals(titles(MadeScreens.distinct().values()), titles(PICTURED));
        assertEquals(
                Set.of(Screen.class.getPermittedSubclasses()),
                PICTURED.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void nothingIsMadeThatTheWholeGraphDoesNotHave() {
        Set<Class<?>> states = MadeScreens.states().map(Object::getClass).collect(Collectors.toSet());
        Set<Class<?>> whole =
                Walk.whole().states().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(whole, states);
    }

    @Test
    void noTwoOfThemDifferInNothingButWordsThatChange() {
        List<Shape> others = MadeScreens.distinct().entrySet().stream()
                .filter(entry -> !MadeScreens.pictured().containsKey(entry.getKey()))
                .map(entry -> Shape.of(entry.getValue()))
                .toList();
        assertEquals(others.size(), new HashSet<>(others).size());
        assertTrue(PICTURED.stream().map(Shape::of).noneMatch(others::contains));
    }

    @Test
    void whatAReportCanSayStandsInOneOfTheFew() {
        assertEquals(
                parts(MadeScreens.allReports().values()),
                parts(MadeScreens.reports().values()));
    }

    private static Set<String> parts(Collection<Screen> screens) {
        return screens.stream()
                .flatMap(screen -> Shape.of(screen).parts().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> titles(Collection<Screen> screens) {
        return screens.stream().map(screen -> screen.title().key()).collect(Collectors.toSet());
    }
}
