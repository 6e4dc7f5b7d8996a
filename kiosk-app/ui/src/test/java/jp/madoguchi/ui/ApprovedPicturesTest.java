package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
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
}
