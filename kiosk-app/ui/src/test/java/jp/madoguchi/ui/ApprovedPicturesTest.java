package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.ui.draw.TextLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen looks as a person has approved it. */
class ApprovedPicturesTest {
    @ParameterizedTest
    @EnumSource(names = {"JAPANESE", "ENGLISH"})
    void everyScreenLooksAsApproved(Language language) throws IOException {
        var pictures = new ApprovedPictures(language.tag());
        var presentation = Presentation.usual().in(language);
        var texts = new ArrayList<String>();
        try (var window = TestWindow.released((text, extent, box, size, asked) -> texts.add(text))) {
            var still = new Still(window, texts);
            pictures.look("first", still.firstFrame());
            Samples.all().forEach((name, screen) -> still.leaves(screen, presentation)
                    .forEach((leaf, seen) -> pictures.look(name + leaf, seen)));
            pictures.look("countdown", still.countdown(Samples.named("menu"), presentation));
        }
        assertEquals("", pictures.faults());
    }

    /** A few of each, in Japanese: that all of them fit, {@link LayoutTest} and {@link HeardLayoutTest} see to. */
    @Test
    void screensLookAsApprovedForThoseWhoSeeOrReachLess() throws IOException {
        var pictures = new ApprovedPictures("modes");
        Presentation usual = Presentation.usual();
        Map<String, Presentation> modes = new LinkedHashMap<>();
        modes.put("larger", usual.withLargeText(true));
        modes.put("contrast", usual.withHighContrast(true));
        modes.put("lower", usual.withLowerScreen(true));
        modes.put("all", usual.withLargeText(true).withHighContrast(true).withLowerScreen(true));
        var texts = new ArrayList<String>();
        TextLog log = (text, extent, box, size, asked) -> texts.add(text);
        try (var window = TestWindow.released(log)) {
            var still = new Still(window, texts);
            modes.forEach((mode, presentation) -> List.of("menu", "pin", "items", "pay", "ending-printed-change")
                    .forEach(name -> still.leaves(Samples.named(name), presentation)
                            .forEach((leaf, seen) -> pictures.look(name + leaf + "-" + mode, seen))));
        }
        try (var window =
                TestWindow.heard(new Hearing(new HeardVoice(Language.values()), false, KeypadKeys.usual()), log)) {
            var still = new Still(window, texts);
            List.of("menu", "pin").forEach(name -> still.leaves(Samples.named(name), usual.withVoice(true))
                    .forEach((leaf, seen) -> pictures.look(name + leaf + "-heard", seen)));
        }
        assertEquals("", pictures.faults());
    }
}
