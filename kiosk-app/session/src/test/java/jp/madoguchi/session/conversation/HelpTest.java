package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.twin.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the number to call is shown. */
class HelpTest {
    private static final Text NUMBER = Text.of("welcome.help.value");
    private static final Pattern PEOPLE = Pattern.compile("\\b(staff|counter|ask)\\b");

    private final Texts texts;

    HelpTest() throws ConfigurationException {
        texts = Texts.load(Cards.config());
    }

    @Test
    void theStartShowsTheNumberToCall() {
        var menu = (Screen.Menu) new Welcome(false, Walk.OPEN).screen();
        assertTrue(menu.facts().contains(new Screen.Fact(Text.of("welcome.help"), NUMBER)));
    }

    /** What a report says of a card is done at a counter, and is no trouble here. */
    @Test
    void whateverElseSendsTheResidentToSomebodyShowsTheNumberToCall() {
        var without = MadeScreens.states()
                .map(SessionState::screen)
                .filter(screen -> screen instanceof Screen.Message || screen instanceof Screen.Progress)
                .filter(screen -> said(screen).anyMatch(this::isToSomebody)
                        && !said(screen).anyMatch(NUMBER::equals))
                .map(screen -> screen.title().key())
                .distinct()
                .toList();
        assertEquals(List.of(), without);
    }

    private static Stream<Text> said(Screen screen) {
        return Holdings.valuesIn(screen).stream().filter(Text.class::isInstance).map(Text.class::cast);
    }

    private boolean isToSomebody(Text text) {
        return texts.keys().contains(text.key())
                && PEOPLE.matcher(texts.pattern(Language.ENGLISH, text.key())).find();
    }

    @ParameterizedTest
    @EnumSource
    void anEndingThatSendsTheResidentToSomebodyShowsTheNumberToCall(Ending.Kind kind) {
        Ending ending = Ending.of(kind);
        boolean sent = texts.keys().stream()
                .filter(key -> key.startsWith(ending.key() + "."))
                .anyMatch(key ->
                        PEOPLE.matcher(texts.pattern(Language.ENGLISH, key)).find());
        List<Text> lines = ((Screen.Message) EndingScreen.of(ending, List.of())).lines();
        assertEquals(sent, lines.contains(Text.of("ending.help", NUMBER)));
    }
}
