package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeardLayoutTest {
    /** While the voice is on a fifth tool stands in the frame. */
    @ParameterizedTest
    @EnumSource
    void theToolsOfTheVoiceFitInEveryLanguageAndMode(Monitor monitor) {
        try (var check = new LayoutCheck(monitor)) {
            for (Language language : Language.values()) {
                Presentation heard = Presentation.usual().in(language).withVoice(true);
                for (Presentation mode :
                        List.of(heard, heard.withLargeText(true).withLowerScreen(true))) {
                    check.look(Map.entry("pin", Samples.named("pin")), mode);
                }
            }
            assertEquals("", String.join("\n", check.faults()));
        }
    }
}
