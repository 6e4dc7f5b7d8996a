package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While the voice is on six tools stand in the frame, and beside them there is less room. */
class HeardLayoutTest {
    /** Of the screens in a language and mode, one in so many: a prime, so that all come in turn. */
    private static final int APART = 37;

    private final List<Map.Entry<String, Screen>> screens =
            List.copyOf(Samples.all().entrySet());

    /** Other screens in each language and mode. */
    @ParameterizedTest
    @EnumSource
    void theToolsOfTheVoiceFitInEveryLanguageAndMode(Monitor monitor) {
        int turn = List.of(Monitor.values()).indexOf(monitor);
        try (var check = new LayoutCheck(monitor)) {
            for (Language language : Language.values()) {
                for (Presentation mode : LayoutCheck.modes(language)) {
                    for (int i = turn++ % APART; i < screens.size(); i += APART) {
                        check.look(screens.get(i), mode.withVoice(true));
                    }
                }
            }
            assertEquals("", String.join("\n", check.faults()));
        }
    }
}
